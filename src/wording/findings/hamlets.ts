import { HamletNoun, hamletNoun } from '../../workbook/hamlet-noun';
import type { RuleIdOf } from '../../domain/validation/rules/all-rules';
import type { Say } from './phrases';
import {
  ONE_CODE_EACH,
  askOr,
  blank,
  dayProblem,
  endsBeforeStart,
  legacyEncoding,
  phoneNumber,
  listFact,
  notClean,
  numberFact,
  numberProblem,
  quote,
  repeatedIn,
  textFact,
  yesNo,
} from './phrases';

/** Tab Xóm. */
export const HAMLET_MESSAGES: Readonly<Record<RuleIdOf<'hamlets'>, Say>> = {
  'XM-01': blank(() => `Xin cho ${hamletNoun()} một mã, ví dụ X01.`),
  'XM-02': repeatedIn('mã', ONE_CODE_EACH),
  'XM-03': blank(() => `Xin ghi tên ${hamletNoun()}.`),
  'XM-04': ({ received }) =>
    `${received === '' ? 'còn trống' : 'ghi 0'} nên chưa tính được tỷ lệ hộ tiếp cận của ${hamletNoun()}. Xin ghi số hộ.`,
  'XM-05': numberProblem,
  'XM-06': blank(() => `Xin ghi e-mail người phụ trách ${hamletNoun()}, lấy ở tab Cán bộ.`),
  'XM-07': (finding) =>
    `tab Cán bộ không có ${quote(finding.received)}. ${askOr(finding, 'Xin ghi đúng e-mail ở tab Cán bộ, hoặc thêm người vào tab đó.')}`,
  'XM-08': dayProblem,
  'XM-09': endsBeforeStart,
  'XM-10': (finding) =>
    `có ${hamletNoun()} cùng tên ở dòng ${listFact(finding, 'rows').join(', ')} vẫn còn hiệu lực vào lúc này. Nếu là hai ${hamletNoun()} của hai xã cũ, xin ghi Xã cũ ở cả hai dòng; nếu là một ${hamletNoun()} ghi hai lần, xin sửa Hiệu lực từ, Hiệu lực đến cho không chồng nhau.`,
  'XM-11': (finding) =>
    textFact(finding, 'problem') === 'itself'
      ? `ghi chính ${hamletNoun()} này. Xin ghi mã của ${hamletNoun()} mới sau sáp nhập, hoặc để trống.`
      : `tab Xóm không có ${quote(listFact(finding, 'unknown')[0] ?? finding.received)}. ${askOr(finding, `Xin ghi mã của ${hamletNoun()} mới sau sáp nhập.`)}`,
  'XM-12': () =>
    `các ${hamletNoun()} sáp nhập vòng quanh nhau nên không có ${hamletNoun()} cuối cùng. Xin xem lại cột này.`,
  'XM-13': blank(() => `${HamletNoun()} đã sáp nhập thì xin ghi ngày cuối còn hiệu lực.`),
  'XM-14': blank(
    `${HamletNoun()} đã hết hiệu lực mà chưa ghi sáp nhập vào đâu thì việc làm ở ${hamletNoun()} không được tính cho ${hamletNoun()} nào; xin ghi mã ${hamletNoun()} mới.`,
  ),
  'XM-15': yesNo,
  'XM-16': blank('Xin chọn «Có» hoặc «Không»; để trống được coi là «Không».'),
  'XM-17': (finding) =>
    `${numberFact(finding, 'people')} khẩu ít hơn ${numberFact(finding, 'households')} hộ. Xin xem lại hai số.`,
  'XM-18': notClean,
  'XM-19': legacyEncoding,
  'XM-20': phoneNumber,
};
