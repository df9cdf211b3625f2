import type { RuleIdOf } from '../../domain/validation/rules/all-rules';
import type { Say } from './phrases';
import {
  inWords,
  legacyEncoding,
  listFact,
  notClean,
  quote,
  quoteAll,
  repeatedIn,
  textFact,
  unknownNames,
  phoneNumber,
} from './phrases';

/** Tab Cấu hình. */
export const SETTING_MESSAGES: Readonly<Record<RuleIdOf<'settings'>, Say>> = {
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
  'CH-11': (finding) => {
    const sets = listFact(finding, 'suggestions');
    const instead =
      sets.length === 0
        ? 'Xin thêm bộ đang có hiệu lực vào tab Tiêu chí rồi chọn'
        : `Xin chọn ${inWords(sets.map((set) => quote(set)))}`;
    const state =
      textFact(finding, 'problem') === 'expired'
        ? `đã hết hiệu lực từ sau ngày ${textFact(finding, 'day')}`
        : `đến ngày ${textFact(finding, 'day')} mới có hiệu lực`;
    return `bộ ${quote(finding.received)} ${state}. ${instead}; các số tiêu chí đã ghi vẫn giữ nghĩa của bộ cũ.`;
  },
  'CH-12': (finding) => {
    const { set, chosen, count } = finding.facts;
    const told = `xã đã chọn bộ ${quote(String(chosen))}, còn các số tiêu chí đã ghi thuộc bộ ${quote(String(set))}`;
    return count === 0
      ? `${told}; nay không còn số nào của bộ ấy. Ghi ${quote(String(chosen))} thì từ nay gõ số là số của bộ mới.`
      : `${told}. Còn ${String(count)} ô ghi số của bộ ấy: chọn «Sửa các ô chắc chắn» trong trình đơn Loa Xóm để đổi những số chỉ ứng với một tiêu chí; số ứng với nhiều tiêu chí thì xem cột Kiểm tra và chọn.`;
  },
  'CH-13': phoneNumber,
};

function settingAdvice(kind: string): string {
  const advice: Readonly<Record<string, string>> = {
    integer: 'ghi một số nguyên từ 1, ví dụ 3',
    year: 'ghi năm bốn chữ số, ví dụ 2026',
    factor: 'ghi một số từ 0 đến 1, ví dụ 0,5',
    weight: 'ghi một số từ 0 trở lên, ví dụ 25',
    percent: 'ghi một số từ 1 đến 100, ví dụ 80',
    area: 'ghi số mét vuông, ví dụ 360',
    formGroups: 'ghi một số nguyên từ 1 đến 20, ví dụ 5',
    householdShare: 'ghi một số từ 5 đến 50, ví dụ 20 là một phần năm số hộ',
    meetingRhythm: 'ghi số tháng 1, 2 hoặc 3',
    topicsAnActivity: 'ghi một số nguyên từ 1 đến 6, ví dụ 4',
    hamletsAMeeting: 'ghi một số nguyên từ 1 đến 5, ví dụ 3',
    date: 'ghi đủ ngày/tháng/năm, ví dụ 01/04/2026; để trống nếu theo dõi từ đầu năm',
    yesNo: 'chọn «Có» hoặc «Không»',
    dates: 'ghi các ngày đủ ngày/tháng/năm, cách nhau bằng dấu chấm phẩy',
    hamletNoun:
      'ghi tên loại khu dân cư, ví dụ thôn, hoặc xóm, tổ dân phố, bản; để trống thì lấy theo tên ở tab Xóm',
    communeCode: 'ghi năm chữ số, ví dụ 05698; chưa rõ thì để trống',
    communeGroup: 'ghi 1, 2 hoặc 3; chưa rõ thì để trống',
    periodStyle: 'chọn «NĐ 09/2019» hoặc «Dương lịch»',
    toneStyle: 'chọn «Giữ nguyên», «Cũ» hoặc «Mới»',
  };
  return advice[kind] ?? 'xem cột Giải thích';
}
