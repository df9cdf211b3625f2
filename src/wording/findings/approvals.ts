import type { ApprovalRuleId } from '../../domain/approval/approval-rules';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { formatDate } from '../../domain/text/format';
import type { Finding } from '../../domain/validation/finding';
import { ANY_STYLE, nameOfPeriod } from '../approval';
import { headerName } from '../names';
import type { Say } from './phrases';

const BLANK = '(để trống)';
const MOST_CELLS = 4;

/** «Số người 45 → 54; Ghi chú (để trống) → «họp bù»» */
function changesText({ tab, facts }: Finding): string {
  const list = (name: string): readonly string[] => {
    const fact = facts[name];
    return Array.isArray(fact) ? (fact as readonly string[]) : [];
  };
  const fields = list('fields');
  const shown = (text = ''): string => (text === '' ? BLANK : text);
  const told = fields
    .slice(0, MOST_CELLS)
    .map((field, at) => `${headerName(tab, field)} ${shown(list('then')[at])} → ${shown(list('now')[at])}`);
  const more = fields.length > MOST_CELLS ? [`và ${String(fields.length - MOST_CELLS)} ô nữa`] : [];
  return told.length === 0 ? '' : `: ${[...told, ...more].join('; ')}`;
}

const day = ({ facts }: Finding): string => formatDate(String(facts['day']) as CalendarDate);

const period = ({ facts }: Finding): string => nameOfPeriod(String(facts['period']), ANY_STYLE);

const lockText = (finding: Finding): string => {
  const until = String(finding.facts['until'] ?? '');
  return until === ''
    ? `${period(finding)} đã khóa ngày ${day(finding)}`
    : `${period(finding)} đã khóa, đang mở đến hết ngày ${formatDate(until as CalendarDate)}`;
};

/** A sentence each; the name of the column stands before it. */
export const APPROVAL_MESSAGES: Readonly<Record<ApprovalRuleId, Say>> = {
  'TD-01': (finding) => `đã duyệt ${day(finding)}, sửa sau duyệt${changesText(finding)}.`,
  'TD-02': (finding) => `dòng thêm sau khi số liệu ${period(finding)} được duyệt ngày ${day(finding)}.`,
  'KY-01': (finding) => `${lockText(finding)}, dòng sửa sau khi khóa${changesText(finding)}.`,
  'KY-02': (finding) => `${lockText(finding)}, dòng thêm sau khi khóa.`,
};
