import type { RowTab } from '../tables/fields';
import { FIELDS } from '../tables/fields';
import type { Cell } from '../tables/cell';
import type { Fix } from '../cells/fix';
import type { Facts, Finding } from './finding';
import { shownText } from '../cells/cell-text';
import type { CheckedTab, ReadRow } from '../reading/read-row';
import type { CheckContext, ReadTables, RowObjection, RowRule, RowsByTab, WorkbookRule } from './rule';

type AnyObjection = { readonly field: string; readonly facts?: Facts; readonly fix?: Fix };
interface AnyRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, Cell>>;
}
type AnyRule = Pick<RowRule<CheckedTab>, 'id' | 'severity' | 'tab'>;

/** Every objection of the row rules to the rows of one tab. */
export function runRowRules<T extends CheckedTab>(
  rules: readonly RowRule<T>[],
  rows: readonly ReadRow<T>[],
  context: CheckContext,
): Finding[] {
  const findings: Finding[] = [];
  for (const row of rows) {
    for (const rule of rules) {
      for (const objection of rule.check(row, context)) findings.push(findingOf(rule, row, objection));
    }
  }
  return findings;
}

/** Every objection of the rules that compare rows. */
export function runWorkbookRules(
  rules: readonly WorkbookRule<CheckedTab>[],
  tables: ReadTables,
  context: CheckContext,
): Finding[] {
  const rowAt = rowFinder(tables);
  return rules.flatMap((rule) =>
    rule
      .check(tables, context)
      .map((objection: RowObjection<CheckedTab>) =>
        findingOf(rule, rowAt(rule.tab, objection.row) ?? { row: objection.row, cells: {} }, objection),
      ),
  );
}

/** Finds rows by their numbers; a tab is indexed when first asked for. */
function rowFinder(tables: RowsByTab): (tab: CheckedTab, row: number) => AnyRow | undefined {
  const indexByTab = new Map<CheckedTab, ReadonlyMap<number, AnyRow>>();
  return (tab, row) => {
    let index = indexByTab.get(tab);
    if (index === undefined) {
      const rows: readonly AnyRow[] = tables[tab];
      index = new Map(rows.map((each) => [each.row, each]));
      indexByTab.set(tab, index);
    }
    return index.get(row);
  };
}

/** By tab in the order of the workbook, then row, then column, then severity. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      tabOrder(a.tab) - tabOrder(b.tab) ||
      a.row - b.row ||
      fieldOrder(a.tab, a.field) - fieldOrder(b.tab, b.field) ||
      SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
      (a.rule < b.rule ? -1 : 1),
  );
}

const SEVERITY_ORDER = { error: 0, warning: 1, info: 2 } as const;
const TAB_ORDER = Object.keys(FIELDS) as readonly RowTab[];
const tabOrder = (tab: RowTab): number => TAB_ORDER.indexOf(tab);
const fieldOrder = (tab: RowTab, field: string): number => (FIELDS[tab] as readonly string[]).indexOf(field);

function findingOf(
  { id, severity, tab }: AnyRule,
  row: AnyRow,
  { field, facts = {}, fix }: AnyObjection,
): Finding {
  const received = shownText(row.cells[field] ?? null);
  const finding: Finding = { rule: id, severity, tab, row: row.row, field, received, facts };
  return fix === undefined ? finding : { ...finding, fix };
}
