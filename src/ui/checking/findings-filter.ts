import type { Severity } from '../../domain/validation/finding';
import type { RowTab } from '../../domain/tables/fields';
import type { ActiveRowData, PageFinding } from '../../rpc/messages';

/** What narrows the list besides officer and hamlet, which the server knows. */
export interface ListFilter {
  readonly tab: RowTab | '';
  readonly severity: Severity | '';
}

export interface FindingGroups {
  /** Of the row that is selected in the grid. */
  readonly selected: readonly PageFinding[];
  readonly others: readonly PageFinding[];
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Findings of the selected row, then of its tab, then of the rest; errors first within each. */
export function groupFindings(
  findings: readonly PageFinding[],
  filter: ListFilter,
  active: ActiveRowData | null,
): FindingGroups {
  const isSelected = ({ tabKey, row }: PageFinding): boolean => tabKey === active?.tab && row === active.row;
  const wanted = findings.filter(
    ({ tabKey, severity }) =>
      (filter.tab === '' || tabKey === filter.tab) &&
      (filter.severity === '' || severity === filter.severity),
  );
  const nearness = ({ tabKey }: PageFinding): number => (tabKey === active?.tab ? 0 : 1);
  const others = wanted.filter((finding) => !isSelected(finding));
  return {
    selected: findings.filter(isSelected),
    others: others
      .map((finding, index) => ({ finding, index }))
      .sort(
        (a, b) =>
          nearness(a.finding) - nearness(b.finding) ||
          GRAVITY[a.finding.severity] - GRAVITY[b.finding.severity] ||
          a.index - b.index,
      )
      .map(({ finding }) => finding),
  };
}

/** Tabs that some finding is about, in their first order. */
export function tabsOf(
  findings: readonly PageFinding[],
): readonly { readonly key: RowTab; readonly name: string }[] {
  const names = new Map(findings.map(({ tabKey, tab }) => [tabKey, tab]));
  return [...names].map(([key, name]) => ({ key, name }));
}

/** Findings of the same cell text in the same column that the same mend would put right, this one among them. */
export function alikeTo(finding: PageFinding, all: readonly PageFinding[]): readonly PageFinding[] {
  const key = mendKey(finding);
  return key === null ? [] : all.filter((other) => mendKey(other) === key);
}

const mendKey = ({ tabKey, field, received, mend }: PageFinding): string | null =>
  mend === undefined ? null : JSON.stringify([tabKey, field, received.trim().toLowerCase(), mend.cell]);

export const findingKey = ({ tabKey, row, field, rule }: PageFinding): string =>
  [tabKey, String(row), field, rule].join('/');
