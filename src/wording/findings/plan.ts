import { hamletNoun } from '../../workbook/hamlet-noun';
import type { RuleIdOf } from '../../domain/validation/rules/all-rules';
import type { Finding } from '../../domain/validation/finding';
import type { Say } from './phrases';
import {
  blank,
  choiceOf,
  criteriaUnknown,
  dayProblem,
  itemRepeated,
  legacyEncoding,
  onlyCodeLeft,
  phoneNumber,
  listFact,
  notClean,
  numberProblem,
  quote,
  repeatedIn,
  textFact,
  unknownNames,
  tooFewDong,
  totalsRow,
} from './phrases';

/** «CT23: 1; CT24: 1» */
const example = (finding: Finding): string =>
  listFact(finding, 'codes')
    .map((code) => `${code}: 1`)
    .join('; ');

/** Tab Kế hoạch. */
export const PLAN_MESSAGES: Readonly<Record<RuleIdOf<'plan'>, Say>> = {
  'KH-01': blank('Xin cho mục một mã, ví dụ MK29; hoạt động gọi mục bằng mã này.'),
  'KH-02': repeatedIn('mã', 'Mỗi mục xin dùng một mã riêng.'),
  'KH-03': blank('Xin ghi tên mục.'),
  'KH-04': unknownNames('Xin ghi mã hoặc nhóm ở tab Nội dung, ví dụ ND3.6 hoặc ND3.'),
  'KH-05': unknownNames('Xin ghi mã hoặc nhóm ở tab Hình thức, ví dụ HT2.2 hoặc HT2.'),
  'KH-06': choiceOf('planScope'),
  'KH-07': unknownNames(() => `Xin chọn tên hoặc mã ở tab Xóm; để trống là mọi ${hamletNoun()}.`),
  'KH-08': dayProblem,
  'KH-09': (finding) =>
    `${quote(finding.received)} sớm hơn Từ ngày (${textFact(finding, 'from')}). Xin xem lại hai ngày.`,
  'KH-10': numberProblem,
  'KH-11': blank('Chưa có chỉ tiêu thì mục chưa được tính vào tỷ lệ hoàn thành; xin ghi số khi xã đã giao.'),
  'KH-12': blank('Có chỉ tiêu thì xin ghi đơn vị tính, ví dụ cuộc, tin bài, lớp.'),
  'KH-13': unknownNames('Xin ghi mã ở tab Chỉ tiêu, ví dụ CT04.'),
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
  'KH-22': totalsRow,
  'KH-23': tooFewDong,
  'KH-24': (finding) =>
    `mục góp vào ${listFact(finding, 'codes').join(', ')} mà chưa nói mỗi chỉ tiêu bao nhiêu, nên chưa được cộng vào chỉ tiêu nào. Xin ghi phần của từng mã, ví dụ ${example(finding)}.`,
  'KH-25': phoneNumber,
  'KH-26': onlyCodeLeft,
};
