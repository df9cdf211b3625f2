import type { Severity } from '../../finding';
import type { CheckedTab } from '../../../reading/read-row';
import type { RowCheck, RowRule, Rule, WorkbookCheck, WorkbookRule } from '../../rule';

type RowLine<T extends CheckedTab> = Omit<RowRule<T>, 'id'>;
type WorkbookLine<T extends CheckedTab> = Omit<WorkbookRule<T>, 'id'>;

/** The rules of a tab by id. */
export type RuleTable<T extends CheckedTab, Id extends string = string> = Readonly<
  Record<Id, RowLine<T> | WorkbookLine<T>>
>;

/**
 * What makes the lines of a tab's table, by severity: the first three judge a row by itself, those `AcrossRows` rows
 * beside one another.
 */
export function linesOf<T extends CheckedTab>(tab: T) {
  const judging =
    (severity: Severity) =>
    (check: RowCheck<T>): RowLine<T> => ({ tab, severity, scope: 'row', check });
  const comparing =
    (severity: Severity) =>
    (check: WorkbookCheck<T>): WorkbookLine<T> => ({ tab, severity, scope: 'workbook', check });
  return {
    error: judging('error'),
    warning: judging('warning'),
    info: judging('info'),
    errorAcrossRows: comparing('error'),
    warningAcrossRows: comparing('warning'),
    infoAcrossRows: comparing('info'),
  };
}

/** The rules of a table, in the order of their ids. */
export function rulesIn<T extends CheckedTab, Id extends string>(
  table: RuleTable<T, Id>,
): readonly Rule<T, Id>[] {
  return (Object.keys(table) as Id[]).sort().map((id) => {
    const line: RowLine<T> | WorkbookLine<T> = table[id];
    return line.scope === 'row' ? { id, ...line } : { id, ...line };
  });
}

/** Of these, the rules that judge a row by itself. */
export function rowRulesIn<T extends CheckedTab, Id extends string>(
  table: RuleTable<T, Id>,
): readonly RowRule<T, Id>[] {
  return rulesIn(table).filter((rule) => rule.scope === 'row');
}
