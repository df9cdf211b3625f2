import type { RuleIdOf } from '../../domain/validation/rules/all-rules';
import type { Say } from './phrases';
import {
  blank,
  dayProblem,
  endsBeforeStart,
  legacyEncoding,
  notClean,
  repeatedIn,
  textFact,
  unknownNames,
  phoneNumber,
} from './phrases';

/** Tab Tiêu chí. */
export const CRITERION_MESSAGES: Readonly<Record<RuleIdOf<'criteria'>, Say>> = {
  'TC-01': blank('Tiêu chí cần cả Bộ và Số; xin ghi thêm.'),
  'TC-02': repeatedIn('số', 'Trong một bộ, mỗi tiêu chí xin dùng một số riêng.'),
  'TC-03': blank('Xin ghi tên tiêu chí.'),
  'TC-04': (finding) =>
    textFact(finding, 'problem') === 'reversed' ? endsBeforeStart(finding) : dayProblem(finding),
  'TC-05': unknownNames('Xin chọn mã ở tab Nội dung.'),
  'TC-06': notClean,
  'TC-07': legacyEncoding,
  'TC-08': phoneNumber,
};
