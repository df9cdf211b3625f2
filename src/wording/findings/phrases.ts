import { hamletNoun } from '../../workbook/hamlet-noun';
import { weekdayOf } from '../../domain/calendar/calendar-date';
import { clean } from '../../domain/text/clean';
import { formatNumber } from '../../domain/text/format';
import type { ChoiceList } from '../../domain/tables/choices';
import { labelsOf } from '../../domain/tables/choices';
import type { Finding } from '../../domain/validation/finding';
import { shownText } from '../../domain/cells/cell-text';

/** Says what is wrong and what to do; the header of the cell stands before it. */
export type Say = (finding: Finding) => string;

const LONGEST_QUOTE = 60;
const MOST_QUOTED = 3;

/** As received, shortened where it would hide the sentence. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `«${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line}»`;
}

export function quoteAll(texts: readonly string[]): string {
  const shown = texts.slice(0, MOST_QUOTED).map(quote).join(', ');
  return texts.length > MOST_QUOTED
    ? `${shown} và ${formatNumber(texts.length - MOST_QUOTED)} mục nữa`
    : shown;
}

export function textFact({ facts }: Finding, name: string): string {
  const fact = facts[name];
  return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : '';
}

export function numberFact({ facts }: Finding, name: string): string {
  const fact = facts[name];
  return typeof fact === 'number' ? formatNumber(fact, Number.isInteger(fact) ? 0 : 1) : '';
}

export function listFact({ facts }: Finding, name: string): readonly string[] {
  const fact = facts[name];
  return Array.isArray(fact) ? (fact as readonly string[]) : [];
}

/** «Có phải …?» where there is a guess, else the advice. */
export function askOr(finding: Finding, advice: string): string {
  const suggestions = listFact(finding, 'suggestions');
  return suggestions.length > 0 ? `Có phải ${quoteAll(suggestions)}?` : advice;
}

/** «không có «Đầm Mu». Có phải «Đầm Mụ»?» */
/** Advice that names the units of residents is made when it is said. */
type Advice = string | (() => string);
const textOf = (advice: Advice): string => (typeof advice === 'string' ? advice : advice());

export const unknownNames =
  (advice: Advice): Say =>
  (finding) => {
    if (isFormulaError(finding.received)) return formulaError(quote(finding.received));
    const unknown = listFact(finding, 'unknown');
    return `không có ${quoteAll(unknown.length > 0 ? unknown : [finding.received])}. ${askOr(finding, textOf(advice))}`;
  };

export const blank =
  (advice: Advice): Say =>
  () =>
    `còn trống. ${textOf(advice)}`;

export const isBlankProblem = (finding: Finding): boolean => textFact(finding, 'problem') === 'blank';

/** A closed list: blank, or not one of its values. */
export const choiceOf =
  (list: ChoiceList): Say =>
  (finding) => {
    const labels = labelsOf(list).map((label) => `«${label}»`);
    const choose = `Xin chọn ${inWords(labels)}.`;
    if (isBlankProblem(finding)) return `còn trống. ${choose}`;
    return `${quote(finding.received)} không có trong danh sách. ${askOr(finding, choose)}`;
  };

export function inWords(labels: readonly string[]): string {
  if (labels.length < 2) return labels.join('');
  return `${labels.slice(0, -1).join(', ')} hoặc ${labels[labels.length - 1] ?? ''}`;
}

/** A cell that should hold a day. */
export const dayProblem: Say = (finding) => {
  const received = quote(finding.received);
  if (isFormulaError(finding.received)) return formulaError(received);
  switch (textFact(finding, 'problem')) {
    case 'blank':
      return 'còn trống. Xin ghi ngày/tháng/năm, ví dụ 05/03/2026.';
    case 'no-such-day':
      return `không có ngày ${received} trong lịch. Xin xem lại ngày và tháng.`;
    case 'day-month-swapped':
      return `${received} có tháng lớn hơn 12, có lẽ ghi tháng trước ngày. Có phải ${mendedDay(finding)}?`;
    case 'weekday-differs':
      return `${received}: ${mendedDay(finding)} là ${weekdayOfMend(finding)}. Đúng ngày thì bấm sửa; đúng thứ thì xin sửa ngày.`;
    case 'day-missing':
      return `${received} chưa có ngày. Xin ghi đủ ngày/tháng/năm, ví dụ 05/03/2026.`;
    default:
      return finding.fix === undefined
        ? `${received} không đọc được là ngày. Xin ghi ngày/tháng/năm, ví dụ 05/03/2026.`
        : `${received} không phải là ngày. Có phải ${mendedDay(finding)}?`;
  }
};

const WEEKDAYS = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'];

function weekdayOfMend({ fix }: Finding): string {
  const value = fix?.value;
  return typeof value === 'object' && value !== null ? (WEEKDAYS[weekdayOf(value.date)] ?? '') : '';
}

export function mendedDay({ fix }: Finding): string {
  const value = fix?.value;
  if (typeof value !== 'object' || value === null) return '';
  const [year = '', month = '', day = ''] = value.date.split('-');
  return `«${day}/${month}/${year}»`;
}

/** What an error of a formula says instead of a value. */
export const isFormulaError = (received: string): boolean => /^#[A-Z/0-9]+[!?]?$/.test(received);

export const formulaError = (quoted: string): string =>
  `công thức đang báo lỗi ${quoted}. Xin sửa công thức, hoặc ghi thẳng giá trị.`;

/** A cell that should hold a number of zero or more. */
export const numberProblem: Say = (finding) => {
  const received = quote(finding.received);
  const guess =
    typeof finding.fix?.value === 'number' ? ` Có phải ${quote(shownText(finding.fix.value))}?` : '';
  const several = listFact(finding, 'suggestions');
  if (isFormulaError(finding.received)) return formulaError(received);
  switch (textFact(finding, 'problem')) {
    case 'blank':
      return 'còn trống. Xin ghi một số.';
    case 'negative':
      return `${received} là số âm; số phải từ 0 trở lên.${guess}`;
    case 'comma-thousands':
      return `${received} có dấu phẩy, đọc là phần lẻ chứ không phải hàng nghìn.${guess} Hàng nghìn xin ghi dấu chấm hoặc ghi liền.`;
    case 'unclear-dot':
      if (several.length > 1)
        return `${received} có dấu chấm không rõ là hàng nghìn hay phần lẻ: là ${several.map(quote).join(' hay ')}? Phần lẻ xin ghi sau dấu phẩy.`;
      return `${received} có dấu chấm không rõ là hàng nghìn hay phần lẻ.${guess} Phần lẻ xin ghi sau dấu phẩy.`;
    case 'unclear-unit':
      return `${received} có đơn vị không rõ.${guess} Xin chỉ ghi số, ví dụ 1.500.`;
    default:
      return `${received} không phải là số.${guess === '' ? ' Xin chỉ ghi số; không có thì ghi 0, chưa có số liệu thì để trống.' : guess}`;
  }
};

export const repeatedIn =
  (what: string, advice: string): Say =>
  (finding) =>
    `${what} ${quote(finding.received)} có ở cả dòng ${listFact(finding, 'rows').join(', ')}. ${advice}`;

/** White space that should not be there, each as «·»: at the ends of a line, doubled, or of a kind that no key types. */
const HIDDEN = /^[ \t]+|[ \t]+$|[ \t]{2,}|\t|[\u00a0\u2000-\u200d\u202f\u2060\u3000\ufeff]/gm;

export const revealHidden = (text: string): string =>
  text.replace(HIDDEN, (found) => '·'.repeat(found.length));

export const notClean: Say = (finding) => {
  const { fix, received } = finding;
  const mended = textFact(finding, 'mended');
  // Without a mend the cell holds a formula, and the sentence behind this one says where to mend (app/formula-cells).
  const button = (does: string): string => (fix === undefined ? '' : ` Thanh bên có nút ${does}.`);
  const kind = fix === undefined ? textFact(finding, 'inFormula') : typeof fix.value;
  if (clean(mended) !== clean(received)) {
    return `đang ghi ${quote(received)}, hiểu là ${quote(mended)}.${button('sửa cho đúng mẫu')}`;
  }
  if (kind !== 'string') {
    const type = kind === 'number' ? 'số' : 'ngày';
    return `${quote(received)} đang được lưu là chữ, không phải ${type}.${button(`lưu thành ${type}`)}`;
  }
  const revealed = revealHidden(received);
  return revealed === received
    ? `${quote(received)} có chữ hoặc dấu gõ khác chuẩn, mắt không thấy.${button('viết lại cho đúng')}`
    : `${quote(revealed)} có khoảng trắng hoặc ký tự ẩn thừa ở chỗ dấu «·».${button('viết lại cho gọn')}`;
};

export const itemRepeated: Say = (finding) =>
  `${quote(finding.received)} nêu một mục hai lần. Nếu chỉ là ghi lặp, sửa thành ${quote(textFact(finding, 'mended'))}; nếu nhầm, xin ghi lại.`;

/** A telephone number, which no column is made for. */
export const phoneNumber: Say = () =>
  'có vẻ chứa số điện thoại. Đó là dữ liệu cá nhân; xin xóa khỏi bảng tính chung.';

export const legacyEncoding: Say = (finding) =>
  `${quote(finding.received)} có vẻ gõ bằng bảng mã cũ. Có phải ${quote(textFact(finding, 'mended'))}?`;

export const tooFewDong: Say = ({ received }) =>
  `${quote(received)} đồng là quá nhỏ, có lẽ ghi theo nghìn hoặc triệu. Xin ghi đủ đồng, ví dụ 500.000, hoặc ghi 500k.`;

export const totalsRow: Say = ({ received }) =>
  `${quote(received)} là dòng cộng, không phải một việc. Xin xóa dòng này: Loa Xóm tự cộng, và dòng cộng để giữa các dòng khác thì dễ bị tính hai lần.`;

export const onlyCodeLeft: Say = ({ received }) =>
  `dòng đã xóa trống, chỉ còn mã ${quote(received)}. Muốn bỏ hẳn dòng này thì nhận gợi ý xóa mã; muốn giữ thì ghi lại nội dung, hoặc lấy lại dòng cũ ở phần Kiểm tra.`;

export const outsidePlanYear: Say = (finding) =>
  `${quote(finding.received)} nằm ngoài năm báo cáo ${textFact(finding, 'year')} (${textFact(finding, 'from')} – ${textFact(finding, 'to')}), nên không vào kỳ nào của năm. Xin xem lại ngày hoặc Năm kế hoạch ở tab Cấu hình.`;

export const inFuture: Say = (finding) =>
  `${quote(finding.received)} sau hôm nay (${textFact(finding, 'today')}). Xin xem lại ngày.`;

export const criteriaUnknown: Say = unknownNames('Xin ghi số của tiêu chí ở tab Tiêu chí, ví dụ 17.');

/** A criterion of the set before that several of the chosen one stand for. */
export const criterionShared: Say = (finding) =>
  `${quoteAll(listFact(finding, 'unknown'))} là tiêu chí của bộ trước; trong bộ đang chọn có thể là ${inWords(listFact(finding, 'suggestions').map(quote))}. Xin ghi mã của tiêu chí đúng.`;

export const hamletUnknown: Say = unknownNames('Xin chọn tên hoặc mã ở tab Xóm.');

const splitExample = (): string =>
  `Xin ghi tên ${hamletNoun()}, dấu hai chấm, số hộ; ví dụ Bình Xuân: 60; Trại 4: 50.`;

/** Số hộ theo xóm. */
export const splitProblem: Say = (finding) =>
  textFact(finding, 'problem') === 'unknown-names'
    ? unknownNames(splitExample)(finding)
    : `không đọc được ${quoteAll(listFact(finding, 'unknown'))}. ${askOr(finding, splitExample())}`;

export const hamletNotInForce: Say = (finding) => {
  const ended = listFact(finding, 'ended');
  const begins = listFact(finding, 'begins');
  const hamlets = listFact(finding, 'unknown').map((name, index) =>
    ended[index] === ''
      ? `${quote(name)} có hiệu lực từ ${begins[index] ?? ''}`
      : `${quote(name)} hết hiệu lực ngày ${ended[index] ?? ''}`,
  );
  const successors = listFact(finding, 'successors');
  const merged = successors.length > 0 ? ` (đã sáp nhập vào ${quoteAll(successors)})` : '';
  return `${hamlets.join(', ')}${merged}, dòng này ghi ngày ${textFact(finding, 'date')}. Xin xem lại ngày, ${hamletNoun()}, hoặc hiệu lực ở tab Xóm.`;
};

export const yesNo: Say = choiceOf('yesNo');

/** A catalogue finds a thing by its first row. */
export const ONE_CODE_EACH = 'Mỗi dòng xin dùng một mã riêng; chỉ dòng đầu được dùng.';

/** A row that was copied together with its code. */
export const DELETE_CODE = 'Xin xóa mã ở dòng chép lại, Loa Xóm sẽ cho mã mới.';

export const endsBeforeStart: Say = (finding) =>
  `${quote(finding.received)} sớm hơn Hiệu lực từ (${textFact(finding, 'from')}). Xin xem lại hai ngày.`;

export const activityUnknown: Say = ({ received }) =>
  `tab Hoạt động không có mã ${quote(received)}. Xin ghi đúng mã của dòng, hoặc để trống.`;
