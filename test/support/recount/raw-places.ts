import { dayOf, listOf, numberOrNull, textOf } from './raw-workbook';
import type { RawRow, RawWorkbook } from './raw-workbook';

export interface RawHamlet {
  readonly code: string;
  readonly name: string;
  readonly households: number | null;
  readonly loudspeaker: boolean;
  readonly zalo: boolean;
  readonly from: string;
  readonly to: string;
  readonly mergedInto: readonly string[];
}

/** Spellings that a person knows for the same hamlet, by the spelling in small letters. */
export type Aliases = Readonly<Record<string, string>>;

/** Tab Xóm on one day (docs/domain.md §6.0 «Hamlets of a period»). */
export class RawPlaces {
  readonly all: readonly RawHamlet[];
  readonly inForce: readonly RawHamlet[];
  private readonly day: string;
  private readonly aliases: Aliases;

  constructor(workbook: RawWorkbook, day: string, aliases: Aliases) {
    this.all = (workbook['Xóm'] ?? []).map(hamletOf);
    this.day = day;
    this.aliases = aliases;
    this.inForce = this.all.filter(({ from, to }) => from <= day && to >= day);
  }

  /** By code or name; undefined is a hamlet that nobody knows. */
  find(name: string): RawHamlet | undefined {
    const wanted = this.aliases[name.toLowerCase()] ?? name;
    return this.all.find((hamlet) => hamlet.code === wanted || hamlet.name === wanted);
  }

  /** Who are credited for a hamlet on that day, following mergers and splits. */
  credited(code: string, steps = 0): readonly string[] {
    const hamlet = this.all.find((other) => other.code === code);
    if (hamlet === undefined || steps > this.all.length || hamlet.from > this.day) return [];
    if (hamlet.to >= this.day) return [hamlet.code];
    return hamlet.mergedInto.flatMap((heir) => this.credited(heir, steps + 1));
  }

  /** Codes of the cell's list; null where one of them is unknown. */
  codesOf(text: string): readonly string[] | null {
    const found = listOf(text).map((name) => this.find(name)?.code);
    return found.includes(undefined) ? null : found.map((code) => code ?? '');
  }

  /** Null among them is a hamlet that nobody answers for. */
  creditedOf(codes: readonly string[]): readonly (string | null)[] {
    return [
      ...new Set(
        codes.flatMap((code): readonly (string | null)[] => {
          const credited = this.credited(code);
          return credited.length === 0 ? [null] : credited;
        }),
      ),
    ];
  }
}

const hamletOf = (row: RawRow): RawHamlet => ({
  code: textOf(row, 'Mã xóm'),
  name: textOf(row, 'Tên xóm'),
  households: numberOrNull(textOf(row, 'Số hộ')),
  loudspeaker: textOf(row, 'Có loa') === 'Có',
  zalo: textOf(row, 'Có nhóm Zalo') === 'Có',
  from: dayOf(textOf(row, 'Hiệu lực từ')) ?? '0000-00-00',
  to: dayOf(textOf(row, 'Hiệu lực đến')) ?? '9999-99-99',
  mergedInto: listOf(textOf(row, 'Sáp nhập vào')),
});
