import type { CalendarDate } from '../calendar/calendar-date';
import type { HamletCode } from '../ids';
import type { Row } from '../tables/table';
import type { Read, RowOf } from '../cells/read';
import { groupBy } from '../group-by';
import { strictKey, strictKeyWithPrefix } from '../text/match-keys';
import { valueOf } from '../cells/read';
import { endOf } from '../plan/validity';
import { codeKey } from '../cells/code-index';
import { readChoice } from '../cells/read-choice';
import { readDate } from '../cells/read-date';
import { readNumber } from '../cells/read-number';
import { readText } from '../cells/read-text';
import type { Hamlet } from '../hamlets/hamlet';

/** The columns of Xóm, each read once. */
export interface HamletFields {
  readonly code: Read<string>;
  readonly name: Read<string>;
  readonly households: Read<number>;
  readonly people: Read<number>;
  readonly hasLoudspeaker: Read<'yes' | 'no'>;
  readonly hasZaloGroup: Read<'yes' | 'no'>;
  readonly officer: Read<string>;
  readonly validFrom: Read<CalendarDate>;
  readonly validTo: Read<CalendarDate>;
  /** A code of the same tab, as written. */
  readonly mergedInto: Read<string>;
  readonly formerCommune: Read<string>;
  readonly note: Read<string>;
}

export function readHamlet(cells: Row<'hamlets'>['cells']): HamletFields {
  return {
    code: readText(cells.code),
    name: readText(cells.name),
    households: readNumber(cells.households, 'count'),
    people: readNumber(cells.people, 'count'),
    hasLoudspeaker: readChoice(cells.hasLoudspeaker, 'yesNo'),
    hasZaloGroup: readChoice(cells.hasZaloGroup, 'yesNo'),
    officer: readText(cells.officer),
    validFrom: readDate(cells.validFrom),
    validTo: readDate(cells.validTo),
    mergedInto: readText(cells.mergedInto),
    formerCommune: readText(cells.formerCommune),
    note: readText(cells.note),
  };
}

/**
 * The hamlets that have a code and a name; of rows with the same code only the first. A successor may be named by
 * code or by name; one that is not in the tab, or the hamlet itself, is none.
 */
export function hamletsOf(rows: readonly RowOf<HamletFields>[]): readonly Hamlet[] {
  const codeByKey = new Map<string, HamletCode>();
  const named = rows.filter(({ fields }) => {
    const code = valueOf(fields.code);
    if (code === null || valueOf(fields.name) === null || codeByKey.has(codeKey(code))) return false;
    codeByKey.set(codeKey(code), code as HamletCode);
    return true;
  });
  const byWholeName = codesByName(named, strictKeyWithPrefix);
  const byName = codesByName(named, strictKey);
  const successorOf = (into: string, itself: HamletCode): HamletCode | null => {
    const code = codeByKey.get(codeKey(into));
    if (code !== undefined) return code;
    const called = byWholeName.get(strictKeyWithPrefix(into)) ?? byName.get(strictKey(into)) ?? [];
    return called.find((other) => other !== itself) ?? called[0] ?? null;
  };
  return named.map((row) => hamletOf(row, successorOf));
}

function codesByName(
  rows: readonly RowOf<HamletFields>[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, readonly HamletCode[]> {
  const groups = groupBy(rows, ({ fields }) => keyOf(valueOf(fields.name) ?? ''));
  const codesOf = (group: readonly RowOf<HamletFields>[]): readonly HamletCode[] =>
    group.map(({ fields }) => (valueOf(fields.code) ?? '') as HamletCode);
  return new Map([...groups].map(([key, group]) => [key, codesOf(group)]));
}

function hamletOf(
  { row, fields }: RowOf<HamletFields>,
  successorOf: (into: string, itself: HamletCode) => HamletCode | null,
): Hamlet {
  const code = (valueOf(fields.code) ?? '') as HamletCode;
  const into = valueOf(fields.mergedInto);
  const successor = into === null ? null : successorOf(into, code);
  return {
    row,
    code,
    name: valueOf(fields.name) ?? '',
    households: valueOf(fields.households),
    people: valueOf(fields.people),
    hasLoudspeaker: valueOf(fields.hasLoudspeaker) === 'yes',
    hasZaloGroup: valueOf(fields.hasZaloGroup) === 'yes',
    officer: valueOf(fields.officer)?.toLowerCase() ?? null,
    validFrom: valueOf(fields.validFrom),
    validTo: endOf(valueOf(fields.validFrom), valueOf(fields.validTo)),
    mergedInto: successor === code ? null : successor,
    formerCommune: valueOf(fields.formerCommune),
  };
}
