import type { RuleIdOf } from '../../domain/validation/rules/all-rules';
import type { Say } from './phrases';
import { ONE_CODE_EACH, blank, choiceOf, legacyEncoding, notClean, repeatedIn, phoneNumber } from './phrases';

/** Tab Hình thức. */
export const FORM_MESSAGES: Readonly<Record<RuleIdOf<'forms'>, Say>> = {
  'HT-01': blank('Xin cho hình thức một mã, ví dụ HT1.12.'),
  'HT-02': repeatedIn('mã', ONE_CODE_EACH),
  'HT-03': blank('Xin ghi tên hình thức.'),
  'HT-04': blank('Xin ghi nhóm, ví dụ HT1; để trống thì lấy phần đầu của mã.'),
  'HT-05': choiceOf('reach'),
  'HT-06': choiceOf('credit'),
  'HT-07': notClean,
  'HT-08': legacyEncoding,
  'HT-09': phoneNumber,
};
