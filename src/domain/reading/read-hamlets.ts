import type { CalendarDate } from '../calendar/calendar-date';
import type { HamletCode } from '../ids';
import type { Row } from '../tables/table';
import type { Read, RowOf } from '../cells/read';
import { valueOf } from '../cells/read';
import { endOf } from '../plan/validity';
import { codeKey } from '../cells/code-index';
import { readChoice } from '../cells/read-choice';
import { readDate } from '../cells/read-date';
import { readNumber } from '../cells/read-number';
import { readText } from '../cells/read-text';
import type { Hamlet } from '../hamlets/hamlet';
import { createHamletIndex } from './hamlet-index';

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
  /** Codes of the same tab, as written. */
  readonly mergedInto: Read<string>;
  readonly formerCommune: Read<string>;
  readonly cluster: Read<string>;
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
    cluster: readText(cells.cluster),
    note: readText(cells.note),
  };
}

/**
 * The hamlets that have a code and a name; of rows with the same code only the first. Successors may be named by
 * code or by name; where one is not in the tab, or the hamlet itself, or one of several namesakes, there is none.
 */
export function hamletsOf(rows: readonly RowOf<HamletFields>[]): readonly Hamlet[] {
  const codes = new Set<string>();
  const named = rows.filter(({ fields }) => {
    const code = valueOf(fields.code);
    if (code === null || valueOf(fields.name) === null || codes.has(codeKey(code))) return false;
    codes.add(codeKey(code));
    return true;
  });
  const hamlets = named.map(hamletOf);
  if (named.every(({ fields }) => valueOf(fields.mergedInto) === null)) return hamlets;
  const index = createHamletIndex(hamlets);
  return hamlets.map((hamlet, at) => {
    const into = named[at] === undefined ? null : valueOf(named[at].fields.mergedInto);
    const heirs = into === null ? [] : index.successors(into, hamlet).map(({ match }) => match);
    const mergedInto = heirs.flatMap((match) => (match.state === 'hit' ? [match.value] : []));
    // Half of what a hamlet became would have the work of the whole.
    return mergedInto.length < heirs.length ? hamlet : { ...hamlet, mergedInto: [...new Set(mergedInto)] };
  });
}

function hamletOf({ row, fields }: RowOf<HamletFields>): Hamlet {
  return {
    row,
    code: (valueOf(fields.code) ?? '') as HamletCode,
    name: valueOf(fields.name) ?? '',
    households: valueOf(fields.households),
    people: valueOf(fields.people),
    hasLoudspeaker: valueOf(fields.hasLoudspeaker) === 'yes',
    hasZaloGroup: valueOf(fields.hasZaloGroup) === 'yes',
    officer: valueOf(fields.officer)?.toLowerCase() ?? null,
    validFrom: valueOf(fields.validFrom),
    validTo: endOf(valueOf(fields.validFrom), valueOf(fields.validTo)),
    mergedInto: [],
    formerCommune: valueOf(fields.formerCommune),
    cluster: valueOf(fields.cluster),
  };
}
