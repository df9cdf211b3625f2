import { hamletNoun } from '../workbook/hamlet-noun';
import type { Activity } from '../domain/activities/activity';
import type { Contribution } from '../domain/activities/contribution';
import type { Example } from '../domain/activities/example';
import type { Book } from '../domain/book';
import type { HamletCode } from '../domain/ids';
import { mayBeNamed } from '../domain/activities/example';
import type { CalendarDate } from '../domain/calendar/calendar-date';
import { labelOfChoice } from '../domain/cells/read-choice';
import type { Indicator } from '../domain/indicators/indicator';
import { familyOf } from '../domain/plan/indicator-definition';
import type { IndicatorFormula, MeasureFamily } from '../domain/plan/indicator-definition';
import type { OtherFigure } from '../domain/plan/other-figure';
import { formatFigure } from '../domain/report/figure-form';
import { shownText } from '../domain/cells/cell-text';
import type { Cell } from '../domain/tables/cell';
import type { EntryTab } from '../domain/tables/fields';
import { formatDate, formatNumber } from '../domain/text/format';
import { momentText } from './approval';
import { headerName } from './names';

export const NO_SUCH_REPORT = (code: string): string =>
  `Không tìm thấy báo cáo «${code}» hoặc chỉ tiêu này trong tab Báo cáo. Xin bấm «Đối chiếu lại» rồi chọn lại.`;

export const NO_SUCH_FIGURE = (received: string): string =>
  `Không có chỉ tiêu «${received}». Xin ghi một mã ở tab Chỉ tiêu, ví dụ CT04.`;

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');
const hamletNames = (codes: readonly HamletCode[], { hamlets }: Book): string =>
  codes.map((code) => hamlets.find((hamlet) => hamlet.code === code)?.name ?? code).join(', ');
const counted = (value: number | null, unit: string): string =>
  value === null ? '' : `${formatNumber(value, Number.isInteger(value) ? 0 : 1)} ${unit}`;

/** One line of an activity as a figure's source. */
export function tracedActivity(activity: Activity, book: Book): string {
  const form = book.forms.find(({ code }) => code === activity.form)?.title ?? activity.form;
  return joined([
    formatDate(activity.date),
    activity.title === '' ? form : `${form}: ${activity.title}`,
    hamletNames(activity.hamlets, book),
    activity.leadUnit,
    counted(activity.attendance, 'người'),
    counted(activity.quantity, 'cái, tờ, cụm hoặc lớp'),
    counted(activity.newsItems, 'tin, bài'),
    counted(activity.broadcastCount, 'lượt phát'),
    counted(activity.minutesPerBroadcast, 'phút mỗi lượt'),
    counted(activity.reachCount, 'lượt tiếp cận'),
    counted(activity.areaM2, 'm²'),
    counted(activity.cost, 'đồng'),
  ]);
}

const CONTRIBUTION_UNITS = {
  cash: 'đồng tiền mặt',
  land: 'm² đất',
  labourDays: 'ngày công',
  inKind: 'đồng hiện vật quy đổi',
} as const;

export const tracedContribution = ({ date, hamlet, kind, value }: Contribution, book: Book): string =>
  joined([
    formatDate(date),
    hamlet === null ? '' : hamletNames([hamlet], book),
    counted(value, CONTRIBUTION_UNITS[kind]),
  ]);

/** A person is named only with consent, here as in the report. */
export const tracedExample = (example: Example, book: Book, today: CalendarDate): string =>
  joined([
    formatDate(example.date),
    mayBeNamed(example, today) ? example.name : '(chưa có đồng ý nêu tên)',
    example.hamlet === null ? '' : hamletNames([example.hamlet], book),
  ]);

export const tracedOtherFigure = ({ month, value }: OtherFigure): string =>
  joined([month, formatNumber(value, Number.isInteger(value) ? 0 : 1)]);

/** «250 lượt người»; «–» where there is no figure. */
export function figureWithUnit(
  value: number | null,
  { scale, unit }: Pick<Indicator, 'scale' | 'unit'>,
): string {
  const text = formatFigure(value, scale);
  if (value === null) return text;
  return scale === 'percent' ? `${text}%` : `${text} ${unit}`.trim();
}

/** How a figure is made, in one sentence. */
export function howFigureIsMade(formula: IndicatorFormula | null): string {
  if (formula === null)
    return 'Dòng của chỉ tiêu này ở tab Chỉ tiêu đã bị xóa hoặc có lỗi nên không tính được.';
  return `${FAMILY_SENTENCES[familyOf(formula.measure)](labelOfChoice('measure', formula.measure))}${filtersOf(formula)}${dividedBy(formula)}`;
}

const FAMILY_SENTENCES: Readonly<Record<MeasureFamily, (measure: string) => string>> = {
  activities: (measure) =>
    `«${measure}» của các dòng Hoạt động đã thực hiện, được tính; hoạt động chung nhiều ${hamletNoun()} tính một lần, ô để trống là chưa có số liệu, không phải 0.`,
  contributions: (measure) => `«${measure}» của các dòng Đóng góp có Ngày trong kỳ.`,
  examples: (measure) => `Đếm các dòng «${measure}» của tab Gương, mô hình có Ngày trong kỳ.`,
  coverage: (measure) => `«${measure}» như ở tab Độ bao phủ, tính lại cho cả khoảng thời gian.`,
  state: (measure) => `«${measure}» đến hết ngày cuối kỳ, như ở tab Độ bao phủ; chỉ có ở cột Lũy kế.`,
  entered: () => 'Số nhập tay ở tab Số liệu khác; cộng dồn thì thiếu một tháng là chưa có số.',
};

function filtersOf({ forms, topics, leadUnits, scope, measure }: IndicatorFormula): string {
  const parts = [
    forms.length === 0 ? '' : `hình thức ${forms.join(', ')}`,
    topics.length === 0 ? '' : `nội dung ${topics.join(', ')}`,
    leadUnits.length === 0 ? '' : `chủ trì ${leadUnits.join(', ')}`,
    familyOf(measure) === 'activities' ? `phạm vi ${labelOfChoice('indicatorScope', scope)}` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` Chỉ tính ${parts.join('; ')}.`;
}

const dividedBy = ({ divisor }: IndicatorFormula): string =>
  divisor === 1 ? '' : ` Chia cho ${formatNumber(divisor)}.`;

/** Of a row that a report counted: it stands there, with an error. */
export const ROW_FAULTY = 'có lỗi, xem cột Kiểm tra';
/** No row bears its Mã. A row of Đóng góp, Gương, mô hình or Số liệu khác with an error cannot be told from one that went. */
export const rowGone = (family: MeasureFamily): string =>
  ['contributions', 'examples', 'entered'].includes(family)
    ? 'đã bị xóa, đổi mã hoặc có lỗi nên không đọc được'
    : 'đã bị xóa hoặc đổi mã';

/** Whether a registered report still matches today's rows. */
export const MATCHES = {
  all: 'Mọi chỉ tiêu vẫn khớp với số liệu hiện nay.',
  unknown: 'Báo cáo này không lưu chỉ tiêu nên không đối chiếu được.',
  some: (count: number): string =>
    `${formatNumber(count)} chỉ tiêu không còn khớp với số liệu hiện nay; lập lại nếu cần.`,
  figure: 'Chỉ tiêu này vẫn khớp với số liệu hiện nay.',
} as const;

export const changedNumber = (title: string, then: string, now: string): string =>
  `${title}: báo cáo ghi ${then}, số liệu hiện nay cho ${now}.`;
export const changedRows = (title: string): string =>
  `${title}: con số trong kỳ như cũ nhưng các dòng làm nên nó, lũy kế hoặc kế hoạch đã thay đổi.`;

/** Its row of tab Chỉ tiêu says another way, or is not there. */
export const changedDefinition = (title: string, then: string, now: string): string =>
  `${title}: cách tính ở tab Chỉ tiêu đã đổi từ khi lập báo cáo; báo cáo ghi ${then}, cách tính hiện nay cho ${now}.`;
export const goneDefinition = (title: string, then: string): string =>
  `${title}: báo cáo ghi ${then}, tab Chỉ tiêu không còn dòng này.`;

const shownOr = (cell: Cell): string => (shownText(cell) === '' ? 'trống' : shownText(cell));

/** «Số người 45 → 54; Trần Văn A sửa lúc 14:05 ngày 12/03/2024» */
export function changedSourceText(
  tab: EntryTab,
  changes: readonly { readonly field: string; readonly before: Cell; readonly after: Cell }[],
  by: { readonly at: string; readonly who: string } | null,
): string {
  const cells = changes.map(
    ({ field, before, after }) => `${headerName(tab, field)} ${shownOr(before)} → ${shownOr(after)}`,
  );
  const who =
    by === null
      ? 'sửa thẳng trong bảng tính, ai sửa xem lịch sử chỉnh sửa của Google'
      : `${by.who === '' ? 'không rõ ai' : by.who} sửa lúc ${momentText(by.at)}`;
  return [...cells, who].join('; ');
}

/** What stood in a row that is gone. */
export const stoodText = (tab: EntryTab, cells: Readonly<Record<string, Cell>>): string =>
  `trước khi lập báo cáo có: ${Object.entries(cells)
    .filter(([field]) => field !== 'code')
    .map(([field, cell]) => `${headerName(tab, field)} «${shownText(cell)}»`)
    .join(', ')}`;
