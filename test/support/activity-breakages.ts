import type { RuleIdOf } from '../../src/domain/validation/rules/all-rules';
import { ACTIVITIES } from '../../rules-book/activities';
import type { Breakage as BookBreakage, Place } from '../../rules-book/breakage';
import { broken } from '../../rules-book/breakage';
import type { ActivityEntry } from '../../rules-book/rule-entry';
import type { FieldOf } from '../../src/domain/tables/fields';
import type { Cells } from './tables-builder';

/** One known way to break rows of Hoạt động, and the rule that must fire. */
export interface Breakage extends Omit<BookBreakage, 'change'> {
  readonly rule: RuleIdOf<'activities'>;
  /** Laid over a clean row. */
  readonly change: (place: Place) => Cells<'activities'>;
}

/** Every breakage of the rules' book, in the order of ids. */
export const BREAKAGES: readonly Breakage[] = (
  Object.entries(ACTIVITIES) as [RuleIdOf<'activities'>, ActivityEntry][]
).flatMap(([rule, entry]) =>
  (entry.breaks ?? exampleAsBreakage(entry)).map(({ change, ...rest }) => ({
    ...rest,
    rule,
    change: change ?? (() => failingRow(entry) ?? {}),
  })),
);

/** The one row of a failing example that changes nothing else. */
function failingRow({ fails }: ActivityEntry): Cells<'activities'> | undefined {
  const [row, second] = fails.activities ?? [];
  return Object.keys(fails).length === 1 && second === undefined ? row : undefined;
}

function exampleAsBreakage(entry: ActivityEntry): readonly BookBreakage[] {
  const [field, second] = Object.keys(failingRow(entry) ?? {}) as FieldOf<'activities'>[];
  return field === undefined || second !== undefined ? [] : [broken(field)];
}
