import type { ActProblem, ApprovalState, PeriodState } from '../domain/approval/fold-approvals';
import type { ApprovalAct, ApprovalEvent } from '../domain/approval/approval-event';
import type { CalendarDate } from '../domain/calendar/calendar-date';
import type { PeriodStyle } from '../domain/calendar/period';
import { parsePeriod } from '../domain/calendar/report-period';
import { formatDate, formatNumber } from '../domain/text/format';
import { tabLabel } from './names';
import { periodName } from './periods';

/** Names of periods are the same in both. */
export const ANY_STYLE: PeriodStyle = 'calendar';

/** «quý I năm 2024», or the code where it names no period. */
export function nameOfPeriod(code: string, style: PeriodStyle): string {
  const parsed = parsePeriod(code, style);
  return parsed.ok ? periodName(parsed.value) : code;
}

export const STATE_NAMES: Readonly<Record<ApprovalState, string>> = {
  none: 'Chưa trình',
  submitted: 'Chờ duyệt',
  returned: 'Trả lại',
  approved: 'Đã duyệt',
  reopened: 'Mở lại',
};

const PAST: Readonly<Record<ApprovalAct, string>> = {
  submitted: 'trình',
  returned: 'trả lại',
  approved: 'duyệt',
  reopened: 'mở lại',
  locked: 'khóa kỳ',
  opened: 'mở kỳ',
};

/** «14:05 ngày 12/3/2024» */
export const momentText = (iso: string): string =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(iso)
    ? `${iso.slice(11, 16)} ngày ${formatDate(iso.slice(0, 10) as CalendarDate)}`
    : iso;

/** «Trần Văn A duyệt lúc 14:05 ngày 12/3/2024: lý do» */
export function eventText({ act, at, until, reason }: ApprovalEvent, who: string): string {
  const end = until === null ? '' : ` đến hết ngày ${formatDate(until)}`;
  return `${who === '' ? 'Không rõ ai' : who} ${PAST[act]}${end} lúc ${momentText(at)}${reason === '' ? '.' : `: ${reason}`}`;
}

interface Counted {
  readonly changed: number;
  readonly added: number;
  readonly deleted: number;
}

/** «2 dòng sửa, 1 dòng xóa»; '' where nothing changed. */
export const changesText = ({ changed, added, deleted }: Counted): string =>
  [
    changed === 0 ? '' : `${formatNumber(changed)} dòng sửa`,
    added === 0 ? '' : `${formatNumber(added)} dòng thêm`,
    deleted === 0 ? '' : `${formatNumber(deleted)} dòng xóa`,
  ]
    .filter((part) => part !== '')
    .join(', ');

interface ReviewedShape {
  readonly kind: 'approved' | 'submitted' | 'locked';
  readonly isOpen: boolean;
  readonly since: { readonly event: ApprovalEvent };
  readonly changes: {
    readonly changed: readonly unknown[];
    readonly added: readonly unknown[];
    readonly deleted: readonly unknown[];
  };
}

export const countsOf = ({ changed, added, deleted }: ReviewedShape['changes']): Counted => ({
  changed: changed.length,
  added: added.length,
  deleted: deleted.length,
});

/** A sentence for each period whose rows no longer are those of which somebody said yes, or that were locked. */
export function changedAfterYes(reviewed: readonly ReviewedShape[], style: PeriodStyle): readonly string[] {
  return reviewed.flatMap(({ kind, since: { event }, changes }) => {
    const said = changesText(countsOf(changes));
    if (said === '' || kind === 'submitted') return [];
    const name = nameOfPeriod(event.period, style);
    const day = formatDate(event.at.slice(0, 10) as CalendarDate);
    return [
      kind === 'approved'
        ? `Số liệu ${name} đã duyệt ngày ${day}, sau đó có ${said}.`
        : `Số liệu ${name} đã khóa ngày ${day}, sau đó có ${said}.`,
    ];
  });
}

/** Why an act is not possible as the period stands. */
export const ACT_PROBLEMS: Readonly<Record<ActProblem, (period: string) => string>> = {
  waiting: (period) => `Số liệu ${period} đã trình và đang chờ duyệt, nên không trình lần nữa.`,
  already: (period) => `Số liệu ${period} đã được duyệt. Cần trình lại thì lãnh đạo bấm «Mở lại» trước.`,
  'not-waiting': (period) => `Số liệu ${period} không chờ duyệt: chưa trình, hoặc đã duyệt hay trả lại rồi.`,
  'not-approved': (period) => `Số liệu ${period} chưa được duyệt nên không có gì để mở lại.`,
  'not-locked': (period) => `Số liệu ${period} không khóa nên không phải mở.`,
  locked: (period) => `Số liệu ${period} đã khóa rồi.`,
};

export const APPROVAL = {
  noReason: 'Xin ghi lý do: người nhận cần biết vì sao.',
  noDay: 'Xin ghi ngày cuối cùng mà kỳ còn mở, từ hôm nay trở đi, ví dụ 2024-07-31.',
  rowsChanged: (period: string): string =>
    `Từ lúc bạn xem, số liệu ${period} đã đổi nên chưa ghi gì. Xin xem lại rồi bấm lần nữa.`,
  noTab: (): string =>
    `Sổ chưa có tab «${tabLabel('approvals')}». Xin nhờ người quản trị chạy menu Loa Xóm → Cài đặt hoặc sửa lại bảng tính.`,
  broken: (event: ApprovalEvent): string =>
    `Tab ${tabLabel('approvals')} đã bị sửa tay: việc «${PAST[event.act]}» ${nameOfPeriod(event.period, ANY_STYLE)} lúc ${momentText(event.at)} hoặc việc ghi trước nó không còn như Loa Xóm đã ghi. Xin xem lịch sử phiên bản của bảng tính.`,
  done: (act: ApprovalAct, period: string, rows: number): string =>
    `Đã ghi: ${PAST[act]} ${period}, ${formatNumber(rows)} dòng.`,
  logged: (period: string, reason: string, until: CalendarDate | null, rows: number): string =>
    [
      `Kỳ ${period}, ${formatNumber(rows)} dòng`,
      ...(until === null ? [] : [`đến hết ngày ${formatDate(until)}`]),
      ...(reason === '' ? [] : [reason]),
    ].join('; '),
} as const;

/** What is said of a period's lock; '' where it was never locked. */
export function lockText({ lock }: PeriodState, today: CalendarDate): string {
  if (lock === null) return '';
  const until = lock.opened?.until ?? null;
  const day = formatDate(lock.locked.event.at.slice(0, 10) as CalendarDate);
  if (until === null) return `Đã khóa ngày ${day}.`;
  return today <= until
    ? `Đã khóa ngày ${day}, đang mở đến hết ngày ${formatDate(until)}.`
    : `Đã khóa ngày ${day}; lần mở đã hết hạn ngày ${formatDate(until)}.`;
}

const KIND_TEXTS = { changed: 'sửa', added: 'thêm', deleted: 'xóa' } as const;

/** «Hoạt động HD012, sửa: Số người «45» → «54»» */
export const changedRowText = (
  kind: keyof typeof KIND_TEXTS,
  tab: string,
  code: string,
  row: number | null,
  what: readonly string[],
): string =>
  `${tab} ${code === '' ? (row === null ? '(không rõ mã)' : `dòng ${String(row)}`) : code}, ${KIND_TEXTS[kind]}${what.length === 0 ? '' : `: ${what.join('; ')}`}`;

interface IssuedShape {
  readonly report: { readonly period: string; readonly edition: number | null };
  readonly figures: number;
}

/** «Báo cáo quý II năm 2024 (bản 1) đã phát hành không còn khớp: 2 chỉ tiêu. …» */
export const issuedTexts = (issued: readonly IssuedShape[], style: PeriodStyle): readonly string[] =>
  issued.map(
    ({ report: { period, edition }, figures }) =>
      `Báo cáo ${nameOfPeriod(period, style)} (bản ${formatNumber(edition ?? 1)}) đã phát hành không còn khớp: ${formatNumber(figures)} chỉ tiêu. Xem ở menu Loa Xóm → Tra số liệu báo cáo.`,
  );

/** What waits for somebody, in Việc của tôi. */
export const WAITING = {
  approve: (period: string): string => `Chờ bạn duyệt: ${period}`,
  submitAgain: (period: string): string => `Bị trả lại hoặc mở lại: ${period}`,
  changed: (period: string): string => `Đổi sau khi duyệt: ${period}`,
  since: (said: string, changes: string): string =>
    changes === '' ? said : `${said} Từ đó đến nay có ${changes}.`,
} as const;
