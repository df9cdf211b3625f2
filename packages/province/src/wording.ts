import type { Finding } from './finding';

const MORE_THAN_SHOWN = 3;

const list = (items: readonly string[]): string =>
  items.length > MORE_THAN_SHOWN
    ? `${items.slice(0, MORE_THAN_SHOWN).join(', ')} và ${String(items.length - MORE_THAN_SHOWN)} mục nữa`
    : items.join(', ');

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/** «quý II năm 2026»; a code that is none of ours stays as it is. */
export function periodWords(code: string): string {
  const found = /^(\d{4})(?:-(?:Q([1-4])|T(\d\d)|(6T[12])|(9T)))?$/.exec(code);
  if (found === null) return code;
  const [, year = '', quarter, month, half, nine] = found;
  if (quarter !== undefined) return `quý ${ROMAN[Number(quarter)] ?? quarter} năm ${year}`;
  if (month !== undefined) return `tháng ${String(Number(month))} năm ${year}`;
  if (half !== undefined) return `6 tháng ${half === '6T1' ? 'đầu' : 'cuối'} năm ${year}`;
  return nine === undefined ? `năm ${year}` : `9 tháng đầu năm ${year}`;
}

const moment = (madeAt: string): string => {
  const [day = '', time = ''] = madeAt.split('T');
  return `${time.slice(0, 5)} ngày ${day.split('-').reverse().join('/')}`;
};

const DELIVER =
  'xin xã mở trang tính, chạy «Tính độ bao phủ» của kỳ rồi vào Tệp → Tải xuống → Microsoft Excel và gửi lại';

/** One sentence a finding: which file or commune, what is wrong, what to do. */
export function sentence(finding: Finding, period: string): string {
  const of = periodWords(period);
  switch (finding.kind) {
    case 'other-file':
      return `${finding.file}: không phải trang tính tải từ Google Drive nên không đọc; xin chuyển ra khỏi thư mục.`;
    case 'foreign':
      return `${finding.file}: là tệp .xlsx nhưng không phải trang tính Loa Xóm; xin chuyển ra khỏi thư mục.`;
    case 'broken':
      return `${finding.file}: tệp hỏng hoặc tải chưa xong, không mở được (${BROKEN[finding.why] ?? finding.why}); xin tải lại từ Google Drive.`;
    case 'old-schema':
      return `${finding.file}: trang tính${ofCommune(finding.commune)} còn ở cấu trúc cũ${finding.schema === '' ? '' : ` (số ${finding.schema})`}, chưa có tab TONG_HOP; xin xã mở menu Loa Xóm một lần để nâng cấp, tính độ bao phủ rồi gửi lại.`;
    case 'layout':
      return `${finding.file}: tab TONG_HOP ${finding.lacks.length > 0 ? `thiếu cột ${list(finding.lacks)}` : `là phiên bản ${finding.version}`}, khác phiên bản mà công cụ này đọc; xin dùng cùng một phiên bản Loa Xóm.`;
    case 'wrong-period':
      return `${finding.file}: ${finding.commune} chưa có số liệu ${of}${finding.periods.length === 0 ? '' : `, chỉ có ${list(finding.periods.map(periodWords))}`}; ${DELIVER}.`;
    case 'unsealed':
      return `${finding.file}: số liệu ${of} của ${finding.commune} thiếu dòng niêm phong (có ${String(finding.count)} dòng) nên không được gộp; ${DELIVER}.`;
    case 'half':
      return `${finding.file}: số liệu ${of} của ${finding.commune} có ${String(finding.count)} dòng, niêm phong ghi ${String(finding.sealed)} dòng (chép thiếu hoặc chép chồng) nên không được gộp; ${DELIVER}.`;
    case 'changed':
      return `${finding.file}: số liệu ${of} của ${finding.commune} đã bị sửa sau khi Loa Xóm ghi nên không được gộp; ${DELIVER}.`;
    case 'no-code':
      return finding.found
        ? `${finding.file}: ${finding.commune} chưa ghi Mã xã ở tab Cấu hình, tạm nhận theo tên trong danh sách; xin xã ghi mã.`
        : `${finding.file}: ${finding.commune} chưa ghi Mã xã ở tab Cấu hình, và danh sách không có tên này; xin xã ghi mã.`;
    case 'twice':
      return `${finding.commune}: cùng một số liệu có trong ${String(finding.files.length)} tệp (${list(finding.files)}); chỉ tính một lần, xin bỏ bớt tệp thừa.`;
    case 'differing':
      return `${finding.commune}: có các tệp với số liệu khác nhau${finding.names.length > 1 ? ` cùng một Mã xã (${list(finding.names)})` : ''}; đã dùng ${finding.used} (tính lúc ${moment(finding.madeAt)}), không dùng ${list(finding.left)}; xin xem tệp nào đúng.`;
    case 'missing':
      return `${finding.commune}: chưa có tệp nào của ${of}; ${DELIVER}.`;
    case 'unlisted':
      return `${finding.file}: ${finding.commune} (${finding.code}) không có trong danh sách xã của tỉnh; số liệu vẫn được gộp, xin xem lại Mã xã.`;
    case 'renamed':
      return `${finding.file}: mã ${finding.code} trong danh sách là ${finding.listed}, trong tệp ghi ${finding.commune}; xin xem lại tên hoặc Mã xã.`;
    case 'unchanged':
      return `${finding.commune}: không dòng nào thay đổi từ lần tổng hợp trước (${periodWords(finding.since)}); xin hỏi xã đã ghi hoạt động mới chưa.`;
  }
}

const ofCommune = (label: string): string => (label === '' ? '' : ` của ${label}`);

const BROKEN: Readonly<Record<string, string>> = {
  empty: 'tệp rỗng',
  'compound-file': 'có mật khẩu hoặc là Excel 97–2003',
  encrypted: 'có mật khẩu',
  'other-format': 'không phải tệp Excel',
  strict: 'kiểu Strict Open XML',
  damaged: 'nội dung không nguyên vẹn',
  'too-large': 'quá lớn',
};
