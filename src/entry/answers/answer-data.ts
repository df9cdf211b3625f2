import type { CheckedWorkbook } from '../../app/checking/check-workbook';
import type { MadeReport } from '../../app/report/make-report';
import type { SetUpDone } from '../../app/upkeep/set-up-workbook';
import type { Cell } from '../../domain/tables/cell';
import { isDateCell } from '../../domain/tables/cell';
import type { Finding, Severity } from '../../domain/validation/finding';
import type { CheckData, FindingMessage, ReportData, SetUpData } from '../../rpc/messages';
import { findingMessage, headerName, NOT_CONVERTED, NOT_DRAWN, tabLabel } from '../../wording/vi';
import { coverageNote } from '../../wording/computed-sheets';
import { lostData } from './archive-answers';
import { daysOffNotices } from '../../wording/upkeep/days-off';
import { leftBySetUp } from '../../wording/upkeep/left-by-set-up';

export function setUpData(report: SetUpDone): SetUpData {
  const { createdTabs, repairedHeaders, filledRows } = report;
  return {
    createdTabs: createdTabs.map(tabLabel),
    repairedHeaders: repairedHeaders.map(({ tab, field }) => `${tabLabel(tab)}: ${headerName(tab, field)}`),
    filledRows,
    left: leftBySetUp(report),
    notices: report.daysOff === null ? [] : daysOffNotices(report.daysOff),
  };
}

export function checkData({
  findings,
  rowCount,
  byOfficer,
  coverageState,
  lost,
  notice,
}: CheckedWorkbook): CheckData {
  const byTab: Record<string, Record<Severity, number>> = {};
  const total: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { tab, severity } of findings) {
    const counts = (byTab[tabLabel(tab)] ??= { error: 0, warning: 0, info: 0 });
    counts[severity] += 1;
    total[severity] += 1;
  }
  const people = byOfficer.map(({ email, name, counts }) => ({ email, name, ...counts }));
  return {
    findings: findings.map(toFindingMessage),
    counts: { rows: rowCount, ...total, byTab, byOfficer: people },
    coverage: coverageState === null ? null : { ...coverageState, note: coverageNote(coverageState) },
    lost: lostData(lost),
    notice,
  };
}

export function toFindingMessage(finding: Finding): FindingMessage {
  const { rule, severity, tab, row, field, received, fix } = finding;
  return {
    rule,
    severity,
    tab: tabLabel(tab),
    row,
    column: headerName(tab, field),
    message: findingMessage(finding),
    received,
    ...(fix === undefined ? {} : { fix: { value: plainValue(fix.value), certain: fix.certain } }),
  };
}

/** Dates cross as ISO text. */
function plainValue(cell: Cell): string | number | boolean | null {
  return isDateCell(cell) ? cell.date : cell;
}

export function reportData(made: MadeReport): ReportData {
  const { indicators, file, name, findings, stage, edition, converted, undrawn } = made;
  const figures = Object.fromEntries(
    indicators.map(({ id, period, cumulative, plan, sources }) => [
      id,
      { period, cumulative, plan, sources },
    ]),
  );
  const notice = [...(converted ? [] : [NOT_CONVERTED]), ...(undrawn === 0 ? [] : [NOT_DRAWN(undrawn)])].join(
    ' ',
  );
  return {
    figures,
    file: { id: file.id, url: file.url, name },
    errors: errorCount(findings),
    stage,
    edition,
    notice,
  };
}

export const errorCount = (findings: readonly Finding[]): number =>
  findings.filter(({ severity }) => severity === 'error').length;
