import { shownText } from '../../domain/cells/cell-text';
import type { RuleIdOf } from '../../domain/validation/rules/all-rules';
import type { Say } from './phrases';
import {
  blank,
  choiceOf,
  criteriaUnknown,
  legacyEncoding,
  notClean,
  phoneNumber,
  quote,
  repeatedIn,
  textFact,
} from './phrases';

/** Tab Cán bộ. */
export const OFFICER_MESSAGES: Readonly<Record<RuleIdOf<'officers'>, Say>> = {
  'CB-01': blank('Xin ghi e-mail đăng nhập Google của người này.'),
  'CB-02': ({ received }) =>
    `${quote(received)} không phải là e-mail. Xin ghi dạng ten@mien.vn, không dấu, không khoảng trắng.`,
  'CB-03': repeatedIn('e-mail', 'Mỗi người xin để một dòng.'),
  'CB-04': blank('Xin ghi họ tên.'),
  'CB-05': choiceOf('role'),
  'CB-06': (finding) =>
    textFact(finding, 'problem') === 'set-before'
      ? `các số này thuộc bộ ${quote(textFact(finding, 'set'))}; theo bộ đang chọn xin ghi ${quote(shownText(finding.fix?.value ?? ''))}.`
      : criteriaUnknown(finding),
  'CB-07': notClean,
  'CB-08': legacyEncoding,
  'CB-09': phoneNumber,
};
