import type { RuleIdOf } from '../../domain/validation/rules/all-rules';
import type { Say } from './phrases';
import {
  DELETE_CODE,
  activityUnknown,
  blank,
  choiceOf,
  dayProblem,
  hamletUnknown,
  inFuture,
  itemRepeated,
  legacyEncoding,
  onlyCodeLeft,
  phoneNumber,
  notClean,
  outsidePlanYear,
  quote,
  repeatedIn,
  textFact,
  unknownNames,
  totalsRow,
} from './phrases';

/** Tab Gương, mô hình. */
export const EXAMPLE_MESSAGES: Readonly<Record<RuleIdOf<'examples'>, Say>> = {
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
  'GM-11': repeatedIn('mã', DELETE_CODE),
  'GM-12': outsidePlanYear,
  'GM-13': phoneNumber,
  'GM-14': itemRepeated,
  'GM-15': notClean,
  'GM-16': legacyEncoding,
  'GM-17': totalsRow,
  'GM-18': dayProblem,
  'GM-19': unknownNames('Xin ghi Báo cáo, Loa hoặc Zalo, cách nhau bằng dấu chấm phẩy.'),
  'GM-20': (finding) =>
    `${quote(finding.received)} sớm hơn Ngày đồng ý (${textFact(finding, 'from')}). Xin xem lại hai ngày.`,
  'GM-21': ({ received, facts }) =>
    facts['itself'] !== undefined
      ? `${quote(received)} là mã của chính dòng này, mà mô hình không làm theo chính nó. Xin chọn mã của mô hình được làm theo; mô hình mới thì để trống.`
      : `không có mô hình nào khác mang mã ${quote(received)}. Xin chọn mã (GM001) của mô hình được làm theo; mô hình mới thì để trống.`,
  'GM-22': () => 'chỉ dùng cho Mô hình làm theo một mô hình khác. Xin xóa ô này, hoặc xem lại Loại.',
  'GM-23': onlyCodeLeft,
};
