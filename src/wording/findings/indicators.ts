import type { RuleIdOf } from '../../domain/validation/rules/all-rules';
import type { Say } from './phrases';
import {
  ONE_CODE_EACH,
  blank,
  choiceOf,
  isBlankProblem,
  itemRepeated,
  legacyEncoding,
  listFact,
  notClean,
  numberProblem,
  quote,
  quoteAll,
  repeatedIn,
  textFact,
  unknownNames,
  yesNo,
  phoneNumber,
} from './phrases';

/** Tab Chỉ tiêu. */
export const INDICATOR_MESSAGES: Readonly<Record<RuleIdOf<'indicators'>, Say>> = {
  'CS-01': blank('Xin cho chỉ tiêu một mã chưa từng dùng, ví dụ B01; báo cáo giữ số liệu theo mã này.'),
  'CS-02': repeatedIn('mã', ONE_CODE_EACH),
  'CS-03': ({ received }) =>
    `${quote(received)} có dấu cách hoặc dấu khác. Mã chỉ gồm chữ, số, dấu chấm, gạch nối, ví dụ B01; xin ghi lại.`,
  'CS-04': blank('Xin ghi, vì báo cáo và biểu in đúng chữ của ô này.'),
  'CS-05': (finding) =>
    isBlankProblem(finding)
      ? 'còn trống nên chỉ tiêu chưa có số. Xin chọn một cách tính trong danh sách.'
      : `${quote(finding.received)} không có trong danh sách nên chỉ tiêu chưa có số. ${askedOr(finding)}`,
  'CS-06': unknownNames(
    'Chỉ tiêu chưa có số. Xin ghi mã hoặc nhóm của danh mục, ví dụ HT1.2, HT2 hoặc ND3.6.',
  ),
  'CS-07': choiceOf('indicatorScope'),
  'CS-08': ({ received }) =>
    `${quote(received)} không dùng được nên chỉ tiêu chưa có số. Xin để trống, hoặc ghi 60, 1.000, 10.000 hay 1.000.000.`,
  'CS-09': yesNo,
  'CS-10': numberProblem,
  'CS-11': choiceOf('cumulation'),
  'CS-12': (finding) =>
    `cách tính «${textFact(finding, 'measure')}» là của cả xã, không tách theo hình thức, nội dung, đơn vị được, nên chỉ tiêu chưa có số. Xin xóa ô này.`,
  'CS-13': (finding) => `cách tính «${textFact(finding, 'measure')}» không dùng Phạm vi. Xin để trống ô này.`,
  'CS-14': () =>
    'chỉ dùng cho cách tính «Nhập tay»; các cách tính khác được tính lại từ đầu năm. Xin để trống ô này.',
  'CS-15': (finding) =>
    `${quoteAll(listFact(finding, 'unknown'))} không chủ trì việc nào ở tab Hoạt động, Kế hoạch và không có ở tab Cán bộ. Xin xem lại tên đơn vị.`,
  'CS-16': itemRepeated,
  'CS-17': notClean,
  'CS-18': legacyEncoding,
  'CS-19': phoneNumber,
};

const askedOr: Say = (finding) => {
  const [suggestion] = listFact(finding, 'suggestions');
  return suggestion === undefined
    ? 'Xin chọn một cách tính trong danh sách.'
    : `Có phải ${quote(suggestion)}?`;
};
