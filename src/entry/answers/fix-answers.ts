import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Outcome } from '../../app/ports/failure';
import type { FixedWorkbook, FoundMend } from '../../app/checking/fix-workbook';
import { findMends, fixWorkbook } from '../../app/checking/fix-workbook';
import type { Ports } from '../../app/ports/ports';
import { isDateCell } from '../../domain/tables/cell';
import type { FixData, LeftMendMessage, MendMessage } from '../../rpc/fix-data';
import { headerName, tabLabel } from '../../wording/vi';
import { LEFT_WHY } from '../../wording/rows/mends';
import { checkData } from './answer-data';

/** Finds the certain mends and writes them: what the command does in one message. */
export function fixAll(ports: Ports, today: CalendarDate): Outcome<FixedWorkbook> {
  const found = findMends(ports, today);
  return found.ok ? fixWorkbook(ports, today, found.value) : found;
}

export function fixData({ applied, left, checked, isFormula }: FixedWorkbook): FixData {
  const tried = new Set(left.map(({ tab, row, field }) => `${tab} ${String(row)} ${field}`));
  const waiting = checked.findings.flatMap((finding): LeftMendMessage[] => {
    const { rule, tab, row, field, received, fix } = finding;
    if (fix === undefined || tried.has(`${tab} ${String(row)} ${field}`)) return [];
    const inFormula = isFormula(finding);
    const mend = { rule, tab, row, field, received, value: fix.value, id: null, inFormula };
    return [leftMend(mend, fix.certain, inFormula ? 'formula' : 'uncertain')];
  });
  return {
    applied: applied.map(mendMessage),
    left: [...left.map((mend) => leftMend(mend, true, mend.why)), ...waiting],
    counts: checkData(checked).counts,
  };
}

const leftMend = (mend: FoundMend, certain: boolean, why: LeftMendMessage['why']): LeftMendMessage => ({
  ...mendMessage(mend),
  certain,
  why,
  message: LEFT_WHY[why],
});

const mendMessage = ({ rule, tab, row, field, received, value }: FoundMend): MendMessage => ({
  rule,
  tab: tabLabel(tab),
  row,
  column: headerName(tab, field),
  before: received,
  after: isDateCell(value) ? value.date : value,
});
