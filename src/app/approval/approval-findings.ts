import type { ApprovalRuleId } from '../../domain/approval/approval-rules';
import type { PeriodRow } from '../../domain/approval/period-rows';
import type { Settings } from '../../domain/plan/settings';
import { shownText } from '../../domain/cells/cell-text';
import type { Tables } from '../../domain/tables/table';
import type { Finding, Severity } from '../../domain/validation/finding';
import { sortFindings } from '../../domain/validation/run-rules';
import type { ChangedCell } from '../archive/archive-rows';
import type { Ports } from '../ports/ports';
import { readApprovals } from './read-approvals';
import type { Reviewed } from './review-periods';
import { reviewPeriods, standing } from './review-periods';
import { cellsSince, contentsThen } from './then-and-now';

type ReviewPorts = Pick<Ports, 'workbook' | 'archive' | 'clock'>;

export interface ReviewedRows {
  readonly findings: readonly Finding[];
  readonly reviewed: readonly Reviewed[];
}

/**
 * What was changed or added after a yes, and in a locked period, row by row. One call; two more where a row was changed, for
 * what stood in it. Rows that stand no more are told beside the findings.
 */
export function reviewRows(ports: ReviewPorts, tables: Tables, settings: Settings): ReviewedRows {
  const approvals = readApprovals(ports);
  if (approvals.periods.size === 0) return { findings: [], reviewed: [] };
  const today = ports.clock.today();
  const reviewed = reviewPeriods(approvals, standing(tables), settings, today).filter(
    ({ kind }) => kind !== 'submitted',
  );
  const thenOf = contentsThen(
    ports,
    reviewed.flatMap(({ changes }) => changes.changed.map(({ before }) => before)),
  );
  const findings = reviewed.flatMap((each) => [
    ...each.changes.changed.map(({ row, before }) => changed(each, row, cellsSince(thenOf(before), row))),
    ...each.changes.added.map((row) => added(each, row)),
  ]);
  return { findings: firstOfEach(findings), reviewed };
}

/** Findings of the rules with these among them. */
export const withReview = (
  ports: ReviewPorts,
  tables: Tables,
  settings: Settings,
  found: readonly Finding[],
) => {
  const { findings } = reviewRows(ports, tables, settings);
  return findings.length === 0 ? found : sortFindings([...found, ...findings]);
};

function changed(each: Reviewed, row: PeriodRow, cells: readonly ChangedCell[]): Finding {
  const rule: ApprovalRuleId = each.kind === 'locked' ? 'KY-01' : 'TD-01';
  return findingOf(rule, each, row, cells[0]?.field ?? dayField(row), {
    fields: cells.map(({ field }) => field),
    then: cells.map(({ before }) => shownText(before)),
    now: cells.map(({ after }) => shownText(after)),
  });
}

const added = (each: Reviewed, row: PeriodRow): Finding =>
  findingOf(each.kind === 'locked' ? 'KY-02' : 'TD-02', each, row, dayField(row), {});

const dayField = ({ tab }: PeriodRow): string => (tab === 'otherFigures' ? 'month' : 'date');

function findingOf(
  rule: ApprovalRuleId,
  { state, since, isOpen }: Reviewed,
  { tab, row, cells }: PeriodRow,
  field: string,
  facts: Finding['facts'],
): Finding {
  const severity: Severity = isOpen ? 'info' : 'warning';
  return {
    rule,
    severity,
    tab,
    row,
    field,
    received: shownText(cells[field] ?? null),
    facts: {
      ...facts,
      period: state.period,
      day: since.event.at.slice(0, 10),
      until: (isOpen ? state.lock?.opened?.until : null) ?? '',
    },
  };
}

/** A month and its quarter say the same of a row: once is enough. */
function firstOfEach(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, tab, row }) => {
    const key = `${rule} ${tab} ${String(row)}`;
    return !seen.has(key) && seen.add(key);
  });
}
