import type { RuleId } from '../../domain/validation/rules/all-rules';
import type { Say } from './phrases';
import {
  askOr,
  blank,
  choiceOf,
  dayProblem,
  legacyEncoding,
  listFact,
  notClean,
  numberFact,
  numberProblem,
  quote,
  quoteAll,
  repeatedIn,
  textFact,
  unknownNames,
} from './phrases';

const yesNo = choiceOf('yesNo');
const oneCodeEach = 'Mỗi dòng xin dùng một mã riêng; chỉ dòng đầu được dùng.';
const endsBeforeStart: Say = (finding) =>
  `${quote(finding.received)} sớm hơn Hiệu lực từ (${textFact(finding, 'from')}). Xin xem lại hai ngày.`;

/** Tab Xóm. */
export const HAMLET_MESSAGES: Readonly<Record<Extract<RuleId, `XM-${string}`>, Say>> = {
  'XM-01': blank('Xin cho xóm một mã, ví dụ X01.'),
  'XM-02': repeatedIn('mã', oneCodeEach),
  'XM-03': blank('Xin ghi tên xóm.'),
  'XM-04': ({ received }) =>
    `${received === '' ? 'còn trống' : 'ghi 0'} nên chưa tính được tỷ lệ hộ tiếp cận của xóm. Xin ghi số hộ.`,
  'XM-05': numberProblem,
  'XM-06': blank('Xin ghi e-mail người phụ trách xóm, lấy ở tab Cán bộ.'),
  'XM-07': (finding) =>
    `tab Cán bộ không có ${quote(finding.received)}. ${askOr(finding, 'Xin ghi đúng e-mail ở tab Cán bộ, hoặc thêm người vào tab đó.')}`,
  'XM-08': dayProblem,
  'XM-09': endsBeforeStart,
  'XM-10': (finding) =>
    `xóm cùng tên ở dòng ${listFact(finding, 'rows').join(', ')} vẫn còn hiệu lực vào lúc này. Xin sửa Hiệu lực từ, Hiệu lực đến cho không chồng nhau.`,
  'XM-11': (finding) =>
    textFact(finding, 'problem') === 'itself'
      ? 'ghi chính xóm này. Xin ghi mã của xóm mới sau sáp nhập, hoặc để trống.'
      : `tab Xóm không có ${quote(finding.received)}. ${askOr(finding, 'Xin ghi mã của xóm mới sau sáp nhập.')}`,
  'XM-12': () => 'các xóm sáp nhập vòng quanh nhau nên không có xóm cuối cùng. Xin xem lại cột này.',
  'XM-13': blank('Xóm đã sáp nhập thì xin ghi ngày cuối còn hiệu lực.'),
  'XM-14': blank(
    'Xóm đã hết hiệu lực mà chưa ghi sáp nhập vào đâu thì việc làm ở xóm không được tính cho xóm nào; xin ghi mã xóm mới.',
  ),
  'XM-15': yesNo,
  'XM-16': blank('Xin chọn «Có» hoặc «Không»; để trống được coi là «Không».'),
  'XM-17': (finding) =>
    `${numberFact(finding, 'people')} khẩu ít hơn ${numberFact(finding, 'households')} hộ. Xin xem lại hai số.`,
  'XM-18': notClean,
  'XM-19': legacyEncoding,
};

/** Tab Cán bộ. */
export const OFFICER_MESSAGES: Readonly<Record<Extract<RuleId, `CB-${string}`>, Say>> = {
  'CB-01': blank('Xin ghi e-mail đăng nhập Google của người này.'),
  'CB-02': ({ received }) =>
    `${quote(received)} không phải là e-mail. Xin ghi dạng ten@mien.vn, không dấu, không khoảng trắng.`,
  'CB-03': repeatedIn('e-mail', 'Mỗi người xin để một dòng.'),
  'CB-04': blank('Xin ghi họ tên.'),
  'CB-05': choiceOf('role'),
  'CB-06': unknownNames('Xin ghi số của tiêu chí ở tab Tiêu chí, ví dụ 17.'),
  'CB-07': notClean,
  'CB-08': legacyEncoding,
};

/** Tabs Nội dung, Hình thức, Tiêu chí. */
export const LIST_MESSAGES: Readonly<Record<Extract<RuleId, `${'ND' | 'HT' | 'TC'}-${string}`>, Say>> = {
  'ND-01': blank('Xin cho nội dung một mã, ví dụ ND3.11.'),
  'ND-02': repeatedIn('mã', oneCodeEach),
  'ND-03': blank('Xin ghi tên nội dung.'),
  'ND-04': yesNo,
  'ND-05': numberProblem,
  'ND-06': () =>
    'chưa có nội dung nào ghi «Có» nên chưa tính được bao phủ nội dung. Xin chọn «Có» cho các nội dung bắt buộc.',
  'ND-07': notClean,
  'ND-08': legacyEncoding,
  'HT-01': blank('Xin cho hình thức một mã, ví dụ HT1.12.'),
  'HT-02': repeatedIn('mã', oneCodeEach),
  'HT-03': blank('Xin ghi tên hình thức.'),
  'HT-04': blank('Xin ghi nhóm, ví dụ HT1; để trống thì lấy phần đầu của mã.'),
  'HT-05': choiceOf('reach'),
  'HT-06': choiceOf('credit'),
  'HT-07': notClean,
  'HT-08': legacyEncoding,
  'TC-01': blank('Tiêu chí cần cả Bộ và Số; xin ghi thêm.'),
  'TC-02': repeatedIn('số', 'Trong một bộ, mỗi tiêu chí xin dùng một số riêng.'),
  'TC-03': blank('Xin ghi tên tiêu chí.'),
  'TC-04': (finding) =>
    textFact(finding, 'problem') === 'reversed' ? endsBeforeStart(finding) : dayProblem(finding),
  'TC-05': unknownNames('Xin chọn mã ở tab Nội dung.'),
  'TC-06': notClean,
  'TC-07': legacyEncoding,
};

/** Tab Cấu hình. */
export const SETTING_MESSAGES: Readonly<Record<Extract<RuleId, `CH-${string}`>, Say>> = {
  'CH-01': (finding) => {
    const standing = textFact(finding, 'standing');
    const stands = standing === '' ? 'Tạm coi như để trống' : `Tạm dùng ${quote(standing)}`;
    return `${quote(textFact(finding, 'setting'))} ghi ${quote(finding.received)}, không dùng được. ${stands}; xin sửa lại: ${settingAdvice(textFact(finding, 'kind'))}.`;
  },
  'CH-02': (finding) => `${quote(textFact(finding, 'setting'))} còn trống. Xin điền trước khi lập báo cáo.`,
  'CH-03': unknownNames('Loa Xóm không dùng mục này; xin xem lại tên mục, hoặc bỏ qua nếu là ghi chú riêng.'),
  'CH-04': repeatedIn('mục', 'Chỉ dòng đầu được dùng; xin xóa dòng thừa.'),
  'CH-05': (finding) =>
    `chưa có dòng cho ${quoteAll(listFact(finding, 'unknown'))}, đang dùng giá trị mặc định. Chạy «Cài đặt hoặc sửa lại bảng tính» để thêm.`,
  'CH-06': () => 'ba ngưỡng phải giảm dần: Tốt, Khá, Trung bình. Tạm dùng 80, 65, 50; xin sửa lại.',
  'CH-07': () => 'mọi trọng số đều bằng 0 nên không tính được điểm. Tạm dùng bộ mặc định; xin sửa lại.',
  'CH-08': (finding) =>
    `tab Tiêu chí không có bộ ${quote(finding.received)}. Xin chọn một trong các bộ ${quoteAll(listFact(finding, 'suggestions'))}.`,
  'CH-09': notClean,
  'CH-10': legacyEncoding,
};

function settingAdvice(kind: string): string {
  const advice: Readonly<Record<string, string>> = {
    integer: 'ghi một số nguyên từ 1, ví dụ 3',
    year: 'ghi năm bốn chữ số, ví dụ 2024',
    factor: 'ghi một số từ 0 đến 1, ví dụ 0,5',
    weight: 'ghi một số từ 0 trở lên, ví dụ 25',
    percent: 'ghi một số từ 1 đến 100, ví dụ 80',
    area: 'ghi số mét vuông, ví dụ 360',
    dates: 'ghi các ngày đủ ngày/tháng/năm, cách nhau bằng dấu chấm phẩy',
    periodStyle: 'chọn «NĐ 09/2019» hoặc «Dương lịch»',
    toneStyle: 'chọn «Giữ nguyên», «Cũ» hoặc «Mới»',
  };
  return advice[kind] ?? 'xem cột Giải thích';
}
