import type { RuleIdOf } from '../../domain/validation/rules/all-rules';
import type { Say } from './phrases';
import {
  ONE_CODE_EACH,
  blank,
  formulaError,
  isFormulaError,
  legacyEncoding,
  notClean,
  numberFact,
  numberProblem,
  quote,
  repeatedIn,
  yesNo,
  phoneNumber,
} from './phrases';

/** Tab Nội dung. */
export const TOPIC_MESSAGES: Readonly<Record<RuleIdOf<'topics'>, Say>> = {
  'ND-01': blank('Xin cho nội dung một mã, ví dụ ND3.11.'),
  'ND-02': repeatedIn('mã', ONE_CODE_EACH),
  'ND-03': blank('Xin ghi tên nội dung.'),
  'ND-04': yesNo,
  'ND-05': numberProblem,
  'ND-06': () =>
    'chưa có nội dung nào ghi «Có» nên chưa tính được bao phủ nội dung. Xin chọn «Có» cho các nội dung bắt buộc.',
  'ND-07': notClean,
  'ND-08': legacyEncoding,
  'ND-09': ({ received }) =>
    isFormulaError(received)
      ? formulaError(quote(received))
      : `${quote(received)} không phải là tháng của năm báo cáo. Tạm coi là tháng 12; xin ghi một số nguyên từ 1 đến 12.`,
  'ND-10': (finding) =>
    `đến hết tháng ${numberFact(finding, 'month')} mới có ${numberFact(finding, 'due')} trong ${numberFact(finding, 'required')} nội dung bắt buộc đến hạn, nên có ít nhất ${numberFact(finding, 'least')}. Dồn về cuối năm thì chậm cũng không ai thấy; xin đặt hạn sớm hơn cho một số nội dung.`,
  'ND-11': phoneNumber,
};
