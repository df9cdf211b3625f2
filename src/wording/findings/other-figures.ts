import type { RuleIdOf } from '../../domain/validation/rules/all-rules';
import type { Say } from './phrases';
import {
  DELETE_CODE,
  blank,
  isBlankProblem,
  legacyEncoding,
  onlyCodeLeft,
  phoneNumber,
  listFact,
  notClean,
  numberProblem,
  quote,
  repeatedIn,
  textFact,
  totalsRow,
  unknownNames,
} from './phrases';

const MONTH_EXAMPLE = 'Xin ghi một tháng, ví dụ 2026-T03 hoặc tháng 3.';
const indicatorUnknown = unknownNames('Xin chọn mã của một chỉ tiêu «Nhập tay» ở tab Chỉ tiêu.');

/** Tab Số liệu khác. */
export const OTHER_FIGURE_MESSAGES: Readonly<Record<RuleIdOf<'otherFigures'>, Say>> = {
  'SL-01': (finding) =>
    isBlankProblem(finding)
      ? `còn trống. ${MONTH_EXAMPLE}`
      : `${quote(finding.received)} không phải là một tháng. ${MONTH_EXAMPLE}`,
  'SL-02': (finding) =>
    isBlankProblem(finding)
      ? 'còn trống. Xin chọn mã của một chỉ tiêu «Nhập tay» ở tab Chỉ tiêu.'
      : indicatorUnknown(finding),
  'SL-03': numberProblem,
  'SL-04': (finding) =>
    `tháng này của chỉ tiêu có ở cả dòng ${listFact(finding, 'rows').join(', ')}, không biết lấy số nào. Xin giữ một dòng.`,
  'SL-05': ({ received }) =>
    `${quote(received)} được tính từ các tab khác nên số ở đây không dùng đến. Xin chọn một chỉ tiêu «Nhập tay», hoặc xóa dòng.`,
  'SL-06': (finding) =>
    `${quote(finding.received)} không thuộc năm ${textFact(finding, 'year')}. Xin xem lại tháng hoặc Năm kế hoạch ở tab Cấu hình.`,
  'SL-07': (finding) =>
    `${quote(finding.received)} đến ${textFact(finding, 'from')} mới bắt đầu, chưa thể có số. Xin xem lại tháng.`,
  'SL-08': blank('Xin ghi lấy số ở đâu, ví dụ sổ tiếp công dân, để người khác kiểm tra được.'),
  'SL-09': repeatedIn('mã', DELETE_CODE),
  'SL-10': notClean,
  'SL-11': legacyEncoding,
  'SL-12': totalsRow,
  'SL-13': phoneNumber,
  'SL-14': onlyCodeLeft,
};
