import type { Activity } from '../domain/activities/activity';
import type { Contribution } from '../domain/activities/contribution';
import type { Example } from '../domain/activities/example';
import type { Book } from '../domain/book';
import type { HamletCode } from '../domain/ids';
import { INDICATORS } from '../domain/activities/indicator-definitions';
import type { FromForms, IndicatorId, IndicatorSource } from '../domain/activities/indicator-definitions';
import { formatFigure } from '../domain/report/figure-form';
import { formatDate, formatNumber } from '../domain/text/format';
import { FIGURE_CODES } from './report/figure-codes';

export const NO_SUCH_REPORT = (code: string): string =>
  `Không tìm thấy báo cáo «${code}» hoặc chỉ tiêu này trong tab Báo cáo. Xin bấm «Đối chiếu lại» rồi chọn lại.`;

export const NO_SUCH_FIGURE = (received: string): string =>
  `Không có chỉ tiêu «${received}». Xin ghi ${FIGURE_CODES}.`;

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
export const tracedExample = ({ date, kind, name, hamlet, consent }: Example, book: Book): string =>
  joined([
    formatDate(date),
    consent === true || kind === 'model' ? name : '(chưa có đồng ý nêu tên)',
    hamlet === null ? '' : hamletNames([hamlet], book),
  ]);

/** «250 lượt người»; «–» where there is no figure. */
export function figureWithUnit(value: number | null, id: IndicatorId, unit: string): string {
  const text = formatFigure(value, INDICATORS[id].scale);
  if (value === null) return text;
  return INDICATORS[id].scale === 'percent' ? `${text}%` : `${text} ${unit}`;
}

const ownOnly = ({ withinCommune = false }: FromForms): string =>
  withinCommune ? ', trừ các dòng có phạm vi Ngoài xã' : '';

/** How a figure is made, in one sentence. */
export function howFigureIsMade(source: IndicatorSource): string {
  switch (source.from) {
    case 'rows':
      return `Đếm các dòng đã thực hiện, được tính, có hình thức ${source.forms.join(', ')}${ownOnly(source)}; hoạt động chung nhiều xóm tính một lần.`;
    case 'sum':
      return `Cộng số đã ghi ở các dòng đã thực hiện, được tính, có hình thức ${source.forms.join(', ')}${ownOnly(source)}; ô để trống là chưa có số liệu, không phải 0.`;
    case 'funding':
      return 'Cộng Kinh phí của các dòng được tính theo Nguồn kinh phí, đổi ra triệu đồng.';
    case 'contributions':
      return 'Cộng Giá trị các dòng của tab Đóng góp có Ngày trong kỳ, theo Loại.';
    case 'examples':
      return 'Đếm các dòng của tab Gương, mô hình có Ngày trong kỳ, theo Loại.';
    case 'coverage':
      return COVERAGE_SENTENCES[source.measure];
  }
}

const COVERAGE_SENTENCES = {
  covered: 'Số ô xóm × nội dung bắt buộc đã có tuyên truyền trực tiếp hoặc gián tiếp, chia cho tất cả các ô.',
  direct: 'Số ô xóm × nội dung bắt buộc đã có tuyên truyền trực tiếp, chia cho tất cả các ô.',
  hamletsWithGaps:
    'Số xóm còn ít nhất một khoảng trống về nội dung, tính liên tục, số hộ dự, kế hoạch hoặc tiêu chí người dân.',
} as const;

/** Of a row that a report counted: it stands there, with an error. */
export const ROW_FAULTY = 'có lỗi, xem cột Kiểm tra';
/** No row bears its Mã. A row of Đóng góp or Gương, mô hình with an error cannot be told from one that went. */
export const rowGone = (from: IndicatorSource['from']): string =>
  from === 'contributions' || from === 'examples'
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
