import { hamletNoun } from '../../workbook/hamlet-noun';
import type { ChoiceList } from '../../domain/tables/choices';
import { clean } from '../../domain/text/clean';
import { shownText } from '../../domain/cells/cell-text';
import type { NotDirectReason } from '../../domain/activities/direct-meeting';
import type { ACTIVITY_ROW_RULES } from '../../domain/validation/rules/activities';
import type { Say } from './phrases';
import {
  blank,
  choiceOf,
  criteriaUnknown,
  dayProblem,
  hamletNotInForce,
  hamletUnknown,
  isBlankProblem,
  itemRepeated,
  legacyEncoding,
  onlyCodeLeft,
  phoneNumber,
  listFact,
  notClean,
  numberFact,
  numberProblem,
  outsidePlanYear,
  quote,
  quoteAll,
  splitProblem,
  textFact,
  tooFewDong,
  totalsRow,
  unknownNames,
} from './phrases';

type RowRuleId = keyof typeof ACTIVITY_ROW_RULES;
type Messages = Partial<Record<RowRuleId, Say>>;

const formHint = (): string => `Xin chọn một mã ở tab Hình thức, ví dụ HT2.2 (hội nghị tại ${hamletNoun()}).`;

/** Tab Hoạt động: the errors of domain rule §6.0. */
const ERRORS = {
  'HD-01': blank('Xin ghi ngày/tháng/năm, ví dụ 05/03/2026.'),
  'HD-02': dayProblem,
  'HD-03': (finding) =>
    `${quote(finding.received)} sau hôm nay (${textFact(finding, 'today')}) mà đã ghi «Đã thực hiện». Xin sửa ngày, hoặc chọn «Dự kiến».`,
  'HD-04': choiceOf('status'),
  'HD-05': (finding) =>
    isBlankProblem(finding) ? `còn trống. ${formHint()}` : unknownNames(formHint)(finding),
  'HD-06': choiceOf('activityScope'),
  'HD-07': blank('Xin chọn ít nhất một mã ở tab Nội dung, ví dụ ND3.6 (môi trường).'),
  'HD-08': unknownNames('Xin chọn mã ở tab Nội dung, ví dụ ND3.6 (môi trường).'),
  'HD-09': hamletUnknown,
  'HD-10': blank(() => `Phạm vi «Một xóm» hoặc «Liên xóm» cần tên ${hamletNoun()}; xin chọn ở tab Xóm.`),
  'HD-11': numberProblem,
} as const satisfies Messages;

/** What stands is kept and still counts as indirect; why it is no direct meeting, and the figure that is missing. */
const notDirect: Say = (finding) => {
  const hamlets = quoteAll(listFact(finding, 'hamlets'));
  const told = `không tính là gặp trực tiếp tại ${hamlets}`;
  const several = `họp nhiều ${hamletNoun()} thì ghi ở cột Số hộ theo xóm`;
  switch (textFact(finding, 'reason') as NotDirectReason) {
    case 'too-many-hamlets':
      return `nêu ${numberFact(finding, 'count')} ${hamletNoun()}, hơn ${numberFact(finding, 'most')} ${hamletNoun()} một buổi là cuộc họp chung của xã, nên ${told}. Nếu là nhiều buổi, xin ghi mỗi buổi một dòng.`;
    case 'no-figure':
      return `${told}: chưa rõ có bao nhiêu hộ dự. Xin ghi số hộ dự; ${several}, nhất là khi có ${hamletNoun()} chưa ghi Số hộ.`;
    case 'zero':
      return `${told}: số hộ dự là 0. Xin ghi số thật; ${several}.`;
    case 'under-threshold':
      return `${told}: mới có ${numberFact(finding, 'present')} hộ dự, cần ít nhất ${numberFact(finding, 'least')} hộ (${numberFact(finding, 'share')}% của ${numberFact(finding, 'households')} hộ). Xin xem lại số hộ dự, hoặc họp thêm một buổi.`;
    case 'no-evidence':
      return `${told}: xã chỉ tính buổi có minh chứng. Xin dán đường dẫn ảnh, biên bản.`;
  }
};

const PLAN_AND_PLACE = {
  'HD-68': (finding) =>
    `nêu ${numberFact(finding, 'count')} nội dung, chỉ tính ${numberFact(finding, 'most')} nội dung đầu: ${listFact(finding, 'kept').join(', ')}. Một buổi khó nói kỹ hơn thế; giữ ${numberFact(finding, 'most')} nội dung này, hay xin chọn lại các nội dung chính?`,
  'HD-13': (finding) =>
    `ghi «Một xóm» mà nêu ${numberFact(finding, 'count')} ${hamletNoun()}. Xin chọn «Liên xóm», hoặc bớt ${hamletNoun()}.`,
  'HD-14': () =>
    `ghi «Liên xóm» mà chỉ nêu một ${hamletNoun()}. Xin chọn «Một xóm», hoặc thêm ${hamletNoun()}.`,
  'HD-15': blank('Xin chọn mã mục ở tab Kế hoạch, hoặc ghi «Ngoài kế hoạch».'),
  'HD-16': unknownNames('Xin chọn mã mục ở tab Kế hoạch, hoặc ghi «Ngoài kế hoạch».'),
  'HD-17': (finding) =>
    `mục ${quote(finding.received)} dành cho nội dung ${quoteAll(listFact(finding, 'expected'))}, dòng này ghi ${quoteAll(listFact(finding, 'actual'))}. Xin xem lại mục hoặc nội dung.`,
  'HD-18': (finding) =>
    `mục ${quote(finding.received)} dùng hình thức ${quoteAll(listFact(finding, 'expected'))}, dòng này ghi ${quote(textFact(finding, 'actual'))}. Xin xem lại mục hoặc hình thức.`,
  'HD-19': (finding) =>
    `mục ${quote(finding.received)} dành cho ${hamletNoun()} ${quoteAll(listFact(finding, 'expected'))}. Xin xem lại mục hoặc ${hamletNoun()}.`,
  'HD-20': (finding) =>
    textFact(finding, 'when') === 'early'
      ? `mục ${quote(finding.received)} bắt đầu từ ${textFact(finding, 'bound')}, ngày của dòng này sớm hơn. Xin xem lại mục hoặc ngày.`
      : `mục ${quote(finding.received)} kết thúc ngày ${textFact(finding, 'bound')}, ngày của dòng này muộn hơn. Xin xem lại mục hoặc ngày.`,
  'HD-21': outsidePlanYear,
  'HD-22': blank('Xin ghi đơn vị hoặc người chủ trì.'),
  'HD-49': hamletNotInForce,
  'HD-56': criteriaUnknown,
  'HD-57': (finding) =>
    finding.field === 'confirmation' && /^trùng/i.test(clean(finding.received))
      ? 'ô này chỉ để xác nhận «Không trùng». Nếu đúng là một việc ghi hai lần, xin xóa trống ô này: dòng trùng không được tính.'
      : choiceOf(finding.field as ChoiceList)(finding),
  'HD-58': () =>
    'có kinh phí mà chưa rõ nguồn nên chưa vào báo cáo. Xin chọn «NSNN», «Xã hội hóa» hoặc «Lồng ghép».',
  'HD-59': () =>
    `hình thức này chỉ tính cho ${hamletNoun()} được nêu tên, mà chưa nêu ${hamletNoun()} nào. Xin nêu các ${hamletNoun()} có người dự, nếu biết.`,
  'HD-60': (finding) =>
    `${quoteAll(listFact(finding, 'unknown'))} chưa có ${textFact(finding, 'reach') === 'zalo' ? 'nhóm Zalo' : 'loa'} nên hình thức này chưa đến được. Xin xem lại tab Xóm hoặc hình thức.`,
} as const satisfies Messages;

const EVIDENCE_AND_FIGURES = {
  'HD-23': ({ received }) =>
    received.trim() === ''
      ? 'còn trống. Việc đã thực hiện cần minh chứng; xin dán đường dẫn ảnh, biên bản hoặc bản tin.'
      : `ô có ghi ${quote(received)} nên vẫn được tính là có minh chứng. Xin dán đường dẫn; chưa có thì xóa trống ô này.`,
  'HD-24': (finding) => {
    const [link = ''] = listFact(finding, 'unknown');
    const why = /\s/.test(link)
      ? 'có khoảng trắng, hoặc nhiều đường dẫn trên một dòng'
      : 'phần đầu phải là https://, rồi đến tên trang';
    return `${quote(link)} không mở được: ${why}. ${finding.fix === undefined ? 'Xin chép lại nguyên đường dẫn.' : `Có phải ${quote(shownText(finding.fix.value))}?`}`;
  },
  'HD-26': () =>
    'chưa thấy đường dẫn dạng https://… để mở xem. Nếu có, xin dán cả địa chỉ vào một dòng riêng của ô.',
  'HD-27': blank('Hội nghị, họp, tập huấn, tham quan cần số người dự; xin ghi số.'),
  'HD-28': blank('Cuộc gặp trực tiếp cần số hộ dự để biết bao nhiêu hộ đã được nghe; xin ghi số.'),
  'HD-29': blank('Phát loa cần đủ số tin bài, số lượt phát và số phút mỗi lượt; xin ghi số.'),
  'HD-30': blank('Băng rôn, khẩu hiệu, panô, áp phích cần số lượng và vị trí treo, đặt; xin ghi thêm.'),
  'HD-31': blank('Đăng Zalo, Facebook, trang thông tin cần số tin, bài; xin ghi số.'),
  'HD-32': () => 'chưa có đường dẫn đến tin, bài đã đăng. Xin dán đường dẫn hoặc ảnh chụp màn hình.',
  'HD-33': blank('Xin ghi số lớp tập huấn; để trống được tính là một lớp.'),
  'HD-34': blank('Xin ghi tên mô hình, phong trào, hội thi, hoặc số ký hiệu văn bản.'),
  'HD-35': blank('Xin chọn «Xây dựng mới», «Duy trì» hoặc «Nhân rộng».'),
  'HD-36': blank('Chuyến tham quan cần nơi đến (Vị trí) và thành phần đoàn; xin ghi thêm.'),
  'HD-38': () =>
    'ghi 0 người mà là cuộc trực tiếp đã thực hiện. Xin ghi số người dự, hoặc để trống nếu chưa có số liệu.',
  'HD-39': (finding) =>
    `${numberFact(finding, 'attendance')} người là hơn 3 lần số hộ (${numberFact(finding, 'households')}) của các ${hamletNoun()} đã nêu. Xin xem lại số người hoặc ${hamletNoun()}.`,
  'HD-40': (finding) =>
    `${numberFact(finding, 'attending')} hộ dự nhiều hơn ${numberFact(finding, 'households')} hộ của các ${hamletNoun()} đã nêu; tỷ lệ chỉ tính đến 100%. Xin xem lại số hộ dự, hoặc Số hộ ở tab Xóm.`,
  'HD-41': splitProblem,
  'HD-42': (finding) =>
    `cộng các ${hamletNoun()} được ${numberFact(finding, 'sum')} hộ, còn Số hộ dự ghi ${numberFact(finding, 'total')}. Xin sửa cho hai số khớp nhau.`,
  'HD-43': (finding) =>
    `có ${quoteAll(listFact(finding, 'unknown'))} không nằm trong cột Xóm của dòng. Xin thêm ${hamletNoun()} đó, hoặc bỏ khỏi đây.`,
  'HD-44': (finding) =>
    `${quote(textFact(finding, 'hamlet'))} ghi ${numberFact(finding, 'attending')} hộ dự, nhiều hơn ${numberFact(finding, 'households')} hộ của ${hamletNoun()}. Xin xem lại.`,
  'HD-45': blank(
    `Cuộc họp nhiều ${hamletNoun()} nên ghi số hộ từng ${hamletNoun()}, ví dụ Bình Xuân: 60; Trại 4: 50; nếu không sẽ chia theo số hộ.`,
  ),
  'HD-46': (finding) =>
    `${numberFact(finding, 'minutes')} phút × ${numberFact(finding, 'count')} lượt là quá dài. Ô này ghi số phút của một lượt phát, không phải tổng; xin xem lại.`,
  'HD-47': () => 'ghi 0 mà đã phát loa. Xin ghi số thật, hoặc để trống nếu chưa có số liệu.',
  'HD-67': notDirect,
  'HD-48': (finding) =>
    `${quote(finding.received)} không phải số nguyên. Xin xem lại, có thể nhầm dấu phẩy với dấu chấm.`,
} as const satisfies Messages;

const TIME_AND_SPELLING = {
  'HD-54': () => 'ngày dự kiến đã qua. Xin đổi thành «Đã thực hiện», «Hoãn» hoặc «Hủy».',
  'HD-55': (finding) =>
    `ghi ${quote(finding.received)} mà có số người hoặc số hộ dự. Xin xem lại trạng thái, hoặc xóa số.`,
  'HD-62': itemRepeated,
  'HD-63': notClean,
  'HD-64': legacyEncoding,
  'HD-65': totalsRow,
  'HD-66': tooFewDong,
  'HD-70': phoneNumber,
  'HD-71': onlyCodeLeft,
} as const satisfies Messages;

/** Of the rules that judge one row by itself: the form's page carries these and no others. */
export const ACTIVITY_MESSAGES: Readonly<Record<RowRuleId, Say>> = {
  ...ERRORS,
  ...PLAN_AND_PLACE,
  ...EVIDENCE_AND_FIGURES,
  ...TIME_AND_SPELLING,
};
