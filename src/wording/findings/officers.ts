import type { RuleIdOf } from '../../domain/validation/rules/all-rules';
import type { Say } from './phrases';
import {
  blank,
  choiceOf,
  legacyEncoding,
  notClean,
  phoneNumber,
  quote,
  repeatedIn,
  unknownNames,
} from './phrases';

/** Tab Cán bộ. */
export const OFFICER_MESSAGES: Readonly<Record<RuleIdOf<'officers'>, Say>> = {
  'CB-01': blank('Xin ghi e-mail đăng nhập Google của người này.'),
  'CB-02': ({ received }) =>
    `${quote(received)} không phải là e-mail. Xin ghi dạng ten@mien.vn, không dấu, không khoảng trắng.`,
  'CB-03': repeatedIn('e-mail', 'Mỗi người xin để một dòng.'),
  'CB-04': blank('Xin ghi họ tên.'),
  'CB-05': choiceOf('role'),
  'CB-06': unknownNames('Xin ghi số của tiêu chí ở tab Tiêu chí, ví dụ 17.'),
  'CB-07': notClean,
  'CB-08': legacyEncoding,
  'CB-09': phoneNumber,
};
