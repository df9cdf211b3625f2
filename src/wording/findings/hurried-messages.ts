import { hamletNoun } from '../../workbook/hamlet-noun';
import { clean } from '../../domain/text/clean';
import type { Finding } from '../../domain/validation/finding';
import type { Say } from './phrases';
import {
  askOr,
  criterionShared,
  isFormulaError,
  listFact,
  mendedDay,
  quote,
  quoteAll,
  textFact,
} from './phrases';

const askDay = (finding: Finding, advice: string): string =>
  finding.fix === undefined ? advice : `Có phải ${mendedDay(finding)}?`;

const MOST_NAMED = 6;

/** «X01 (Tân Lập, xã A)» hay «X02 (Tân Lập, xã B)» */
function inWords(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map(quote).join(' hay ');
  return names.length > MOST_NAMED ? `${shown}…` : shown;
}

/** What only the guesses at hurried typing can tell (domain/reading/hurried). */
const BY_PROBLEM: Readonly<Record<string, Say>> = {
  'year-missing': (finding) =>
    `${quote(finding.received)} chưa có năm. ${askDay(finding, 'Xin ghi đủ ngày/tháng/năm, ví dụ 05/03/2026.')}`,
  'year-out-of-range': (finding) =>
    `${quote(finding.received)} có năm không hợp lý. ${askDay(finding, 'Xin xem lại năm.')}`,
  'lunar-day': ({ received }) =>
    `${quote(received)} là ngày âm lịch. Xin ghi ngày dương lịch, ví dụ 05/03/2026.`,
  'several-days': (finding) =>
    `${quote(finding.received)} nêu nhiều ngày. Xin tách mỗi ngày một dòng, hoặc chỉ ghi ngày đầu ${mendedDay(finding)}.`,
  'shared-name': (finding) =>
    finding.field === 'criteria'
      ? criterionShared(finding)
      : `${quoteAll(listFact(finding, 'unknown'))} có thể là ${inWords(listFact(finding, 'suggestions'))}. Xin ghi mã của ${hamletNoun()} đúng.`,
  'other-count': (finding) =>
    `${quoteAll(listFact(finding, 'unknown'))} không khớp tab Xóm: vào ngày của dòng này phải là ${quoteAll(listFact(finding, 'suggestions'))}. Đơn vị lập sau ngày ấy thì ghi Hiệu lực từ ở tab Xóm, đơn vị thôi từ trước thì ghi Hiệu lực đến; còn nếu đúng thì sửa số ở ô này.`,
  'several-values': (finding) =>
    `ô này chỉ nhận một giá trị mà ghi cả ${quoteAll(listFact(finding, 'suggestions'))}. Xin giữ một, việc còn lại ghi ở dòng khác.`,
};

const WHOLE_COMMUNE =
  /^(?:toàn|cả|khắp|tất cả|mọi|các|toàn bộ)(?: cả| các| bộ)?(?: xã| xóm| thôn)?$|^\d+ ?\/ ?\d+ xóm$/iu;
const JOINED = /[/+&|]|\s(?:và|va|với|-)\s/iu;

/**
 * The sentence for what a hurried hand typed; null where the rule's own says enough. Of hamlets only in Hoạt động: other tabs have
 * no Phạm vi to choose, or take one hamlet, or mean all by a blank.
 */
export function hurriedMessage(finding: Finding): string | null {
  const say = BY_PROBLEM[textFact(finding, 'problem')];
  if (say !== undefined) return say(finding);
  const unknown = listFact(finding, 'unknown');
  return finding.rule === 'HD-09' && !isFormulaError(finding.received)
    ? hamletMessage(finding, unknown)
    : null;
}

/** The group that says the same and is read: forms that reach listed hamlets only need it. */
function listedAll(finding: Finding): string {
  const [whole = ''] = listFact(finding, 'suggestions');
  return whole === '' ? '' : ` Cần kê đủ thì ghi ${quote(whole)}.`;
}

function hamletMessage(finding: Finding, unknown: readonly string[]): string | null {
  const [first = ''] = unknown;
  if (WHOLE_COMMUNE.test(clean(first)))
    return `${quote(first)} không phải tên ${hamletNoun()}. Việc của cả xã thì chọn Phạm vi «Toàn xã» và để trống ô này; họp ở từng ${hamletNoun()} thì nêu tên từng ${hamletNoun()}.${listedAll(finding)}`;
  if (!JOINED.test(first)) return null;
  return `không có ${quoteAll(unknown)}. ${askOr(finding, 'Xin chọn tên hoặc mã ở tab Xóm.')} Nhiều ${hamletNoun()} xin ngăn bằng dấu chấm phẩy.`;
}
