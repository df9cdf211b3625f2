import type { RuleIdOf } from '../../domain/validation/rules/all-rules';
import type { Say } from './phrases';
import { ONE_CODE_EACH, blank, legacyEncoding, notClean, numberProblem, repeatedIn, yesNo } from './phrases';

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
};
