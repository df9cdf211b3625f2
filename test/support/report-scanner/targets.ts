import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RawPlaces } from '../recount/raw-places';
import { listOf, numberOrNull, sum, textOf } from '../recount/raw-workbook';
import type { RawRow } from '../recount/raw-workbook';
import type { Beside } from './beside';

/** Targets of the year by the printed name of the indicator; null where the plan gives it none. */
export type Targets = ReadonlyMap<string, number | null>;

interface NamedIndicator {
  readonly code: string;
  readonly title: string;
  /** Column Kế hoạch năm, which goes before the items. */
  readonly assigned: number | null;
}

export function targetsOf(beside: Beside): Targets {
  const parts = (beside.workbook['Kế hoạch'] ?? []).flatMap((item) => partsOf(item, beside));
  const indicators = indicatorsOf(beside);
  // Two rows of one name cannot be told apart in print.
  const single = indicators.filter(
    ({ title }) => indicators.filter((other) => other.title === title).length === 1,
  );
  return new Map(
    single.map(({ code, title, assigned }) => {
      const own = parts.filter((part) => part.code === code).map(({ target }) => target);
      return [title, assigned ?? (own.length === 0 ? null : sum(own))];
    }),
  );
}

function indicatorsOf({ workbook }: Beside): readonly NamedIndicator[] {
  const rows = workbook['Chỉ tiêu'];
  if (rows === undefined) return shippedIndicators();
  return rows.map((row) => ({
    code: textOf(row, 'Mã'),
    title: textOf(row, 'Chỉ tiêu'),
    assigned: numberOrNull(textOf(row, 'Kế hoạch năm')),
  }));
}

/** Where the workbook has no tab of its own. */
function shippedIndicators(): readonly NamedIndicator[] {
  const file = join(__dirname, '../../../sheets-templates/report/wording.json');
  return Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>).flatMap(
    ([key, title]) => {
      const [, code] = /^figure\.(CT\d+)\.title$/.exec(key) ?? [];
      return code === undefined ? [] : [{ code, title: String(title), assigned: null }];
    },
  );
}

/** «CT23: 1; CT24: 1» gives each its part; «CT23; CT24» gives nothing to either. */
function partsOf(item: RawRow, beside: Beside): readonly { code: string; target: number }[] {
  const whole = numberOrNull(textOf(item, 'Chỉ tiêu'));
  const named = listOf(textOf(item, 'Chỉ tiêu báo cáo').replace(/(\d),(\d)/g, '$1.$2')).map((part) => {
    const [code = '', share] = part.split(':').map((piece) => piece.trim());
    return { code, share: share === undefined ? null : Number(share) };
  });
  const times = textOf(item, 'Phạm vi') === 'Từng xóm' ? hamletsOf(item, beside) : 1;
  if (named.length === 1 && named[0]?.share === null)
    return whole === null ? [] : [{ code: named[0].code, target: whole * times }];
  return named.flatMap(({ code, share }) => (share === null ? [] : [{ code, target: share * times }]));
}

/** Hamlets of a period are those in force on the last day that its figures know of. */
function hamletsOf(item: RawRow, { workbook, end }: Beside): number {
  const places = new RawPlaces(workbook, end, {});
  const listed = places.codesOf(textOf(item, 'Xóm')) ?? [];
  if (listed.length === 0) return places.inForce.length;
  return places.creditedOf(listed).filter((code) => code !== null).length;
}
