import type { RuleId } from '../../domain/validation/rules/all-rules';
import { FIGURE_CODES } from '../figure-codes';
import type { Say } from './phrases';
import {
  blank,
  choiceOf,
  criteriaUnknown,
  dayProblem,
  hamletNotInForce,
  hamletUnknown,
  inFuture,
  itemRepeated,
  legacyEncoding,
  notClean,
  numberFact,
  numberProblem,
  outsidePlanYear,
  quote,
  repeatedIn,
  textFact,
  unknownNames,
} from './phrases';

const deleteCode = 'Xin xóa mã ở dòng chép lại, Loa Xóm sẽ cho mã mới.';
const activityUnknown: Say = ({ received }) =>
  `tab Hoạt động không có mã ${quote(received)}. Xin ghi đúng mã của dòng, hoặc để trống.`;

/** Tab Kế hoạch. */
export const PLAN_MESSAGES: Readonly<Record<Extract<RuleId, `KH-${string}`>, Say>> = {
  'KH-01': blank('Xin cho mục một mã, ví dụ MK29; hoạt động gọi mục bằng mã này.'),
  'KH-02': repeatedIn('mã', 'Mỗi mục xin dùng một mã riêng.'),
  'KH-03': blank('Xin ghi tên mục.'),
  'KH-04': unknownNames('Xin ghi mã hoặc nhóm ở tab Nội dung, ví dụ ND3.6 hoặc ND3.'),
  'KH-05': unknownNames('Xin ghi mã hoặc nhóm ở tab Hình thức, ví dụ HT2.2 hoặc HT2.'),
  'KH-06': choiceOf('planScope'),
  'KH-07': unknownNames('Xin chọn tên hoặc mã ở tab Xóm; để trống là mọi xóm.'),
  'KH-08': dayProblem,
  'KH-09': (finding) =>
    `${quote(finding.received)} sớm hơn Từ ngày (${textFact(finding, 'from')}). Xin xem lại hai ngày.`,
  'KH-10': numberProblem,
  'KH-11': blank('Chưa có chỉ tiêu thì mục chưa được tính vào tỷ lệ hoàn thành; xin ghi số khi xã đã giao.'),
  'KH-12': blank('Có chỉ tiêu thì xin ghi đơn vị tính, ví dụ cuộc, tin bài, lớp.'),
  'KH-13': unknownNames(`Xin ghi mã chỉ tiêu ${FIGURE_CODES}.`),
  'KH-14': (finding) =>
    `thời gian của mục nằm ngoài năm báo cáo ${textFact(finding, 'year')} (${textFact(finding, 'from')} – ${textFact(finding, 'to')}). Xin xem lại ngày hoặc Năm kế hoạch ở tab Cấu hình.`,
  'KH-15': blank('Xin ghi đơn vị hoặc người chịu trách nhiệm chính.'),
  'KH-16': criteriaUnknown,
  'KH-17': choiceOf('fundingSource'),
  'KH-18': blank(
    'Mục chưa nêu nội dung và hình thức thì hoạt động nào cũng được tính cho mục; xin nêu ít nhất một mã.',
  ),
  'KH-19': itemRepeated,
  'KH-20': notClean,
  'KH-21': legacyEncoding,
};

/** Tab Đóng góp. */
export const CONTRIBUTION_MESSAGES: Readonly<Record<Extract<RuleId, `DG-${string}`>, Say>> = {
  'DG-01': dayProblem,
  'DG-02': inFuture,
  'DG-03': blank('Xin chọn xóm đã đóng góp ở tab Xóm.'),
  'DG-04': hamletUnknown,
  'DG-05': choiceOf('contributionKind'),
  'DG-06': numberProblem,
  'DG-07': () => 'ghi 0. Xin ghi số đã đóng góp, hoặc xóa dòng.',
  'DG-08': ({ received }) =>
    `${quote(received)} đồng là quá nhỏ, có lẽ ghi theo nghìn hoặc triệu. Xin ghi đủ đồng, ví dụ 500.000, hoặc ghi 500k.`,
  'DG-09': activityUnknown,
  'DG-10': outsidePlanYear,
  'DG-11': (finding) =>
    textFact(finding, 'problem') === 'above-hamlet'
      ? `${numberFact(finding, 'attending')} hộ nhiều hơn ${numberFact(finding, 'households')} hộ của xóm. Xin xem lại.`
      : numberProblem(finding),
  'DG-12': repeatedIn('mã', deleteCode),
  'DG-13': criteriaUnknown,
  'DG-14': hamletNotInForce,
  'DG-15': itemRepeated,
  'DG-16': notClean,
  'DG-17': legacyEncoding,
};

/** Tab Gương, mô hình. */
export const EXAMPLE_MESSAGES: Readonly<Record<Extract<RuleId, `GM-${string}`>, Say>> = {
  'GM-01': dayProblem,
  'GM-02': inFuture,
  'GM-03': choiceOf('exampleKind'),
  'GM-04': blank('Xin ghi tên tập thể, cá nhân hoặc mô hình.'),
  'GM-05': hamletUnknown,
  'GM-06': blank(
    'Người được nêu gương có đồng ý nêu tên không? Xin chọn «Có» hoặc «Không»; chưa rõ thì báo cáo không in tên.',
  ),
  'GM-07': choiceOf('yesNo'),
  'GM-08': unknownNames('Xin chọn mã ở tab Nội dung, ví dụ ND3.8.'),
  'GM-09': activityUnknown,
  'GM-10': blank('Nếu có bản tin, ảnh hoặc quyết định khen, xin dán đường dẫn.'),
  'GM-11': repeatedIn('mã', deleteCode),
  'GM-12': outsidePlanYear,
  'GM-13': () => 'có vẻ chứa số điện thoại. Đó là dữ liệu cá nhân; xin xóa khỏi bảng tính chung.',
  'GM-14': itemRepeated,
  'GM-15': notClean,
  'GM-16': legacyEncoding,
};
