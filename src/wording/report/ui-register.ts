import { hamletNoun } from '../../workbook/hamlet-noun';
import { formatNumber } from '../../domain/text/format';

/** Words of the dialog «Tra số liệu báo cáo». */
export const REGISTER = {
  title: 'Tra số liệu báo cáo',
  loading: 'Đang đối chiếu các báo cáo đã lập với số liệu hiện nay…',
  noneTitle: 'Chưa lập báo cáo nào',
  none: 'Báo cáo lập bằng menu Loa Xóm → Tạo báo cáo sẽ có ở đây, để tra từng con số lấy từ những dòng nào.',
  reports: (count: number) => `Báo cáo đã lập (${formatNumber(count)})`,
  search: 'Tìm báo cáo: kỳ, người lập (gõ không dấu cũng được)',
  edition: (period: string, edition: number) => `${period}, bản ${formatNumber(edition)}`,
  madeAt: (moment: string, who: string) => `Lập ${moment}${who === '' ? '' : `, ${who}`}`,
  rowCount: (count: number) => `${formatNumber(count)} hoạt động được tính`,
  open: 'Mở báo cáo',
  notInDrive: 'Bản này chỉ tải về máy, không có trong Drive.',
  matches: 'Còn khớp',
  differs: 'Đã khác',
  unknown: 'Không đối chiếu được',
  changed: (count: number) => `Xem ${formatNumber(count)} chỉ tiêu đã khác`,
  choose: 'Tra số liệu bản này',
  chosen: 'Đang tra bản này',
  more: (count: number) => `Xem thêm ${formatNumber(count)} báo cáo`,
  figure: 'Chỉ tiêu cần tra',
  searchFigure: 'Tìm chỉ tiêu, ví dụ: luot nguoi, CT05',
  otherFigure: 'Tra chỉ tiêu khác',
  tracing: 'Đang tìm các dòng làm nên con số…',
  then: 'Báo cáo đã ghi',
  thenUnknown: 'không lưu',
  now: 'Số liệu hiện nay',
  cumulative: 'Lũy kế hiện nay',
  plan: 'Kế hoạch năm',
  rows: (count: number) => `Các dòng làm nên con số hiện nay (${formatNumber(count)})`,
  gone: (count: number) => `Báo cáo đã tính, nay không tính nữa (${formatNumber(count)})`,
  changedRows: (count: number) => `Dòng đã sửa từ khi lập báo cáo (${formatNumber(count)})`,
  changedHint:
    'So với lần Loa Xóm lưu gần nhất trước khi lập báo cáo. Lấy lại từng ô ở thanh Loa Xóm, phần Kiểm tra, mục «Dòng đã xóa, ô đã sửa».',
  goneHint: 'Vì đã đổi ngày, trạng thái, hình thức, hoặc vì có lỗi; bấm đến dòng rồi xem cột Kiểm tra.',
  isNew: 'Mới',
  noRows: 'Hiện không có dòng nào làm nên con số này.',
  hamletGroup: (title: string, count: number) => `${title} (${formatNumber(count)}):`,
  hamlets: (count: number) => `Các ${hamletNoun()} được đếm (${formatNumber(count)})`,
  place: (tab: string, row: number) => `${tab}, dòng ${formatNumber(row)}`,
  moreRows: (count: number) => `Xem thêm ${formatNumber(count)} dòng`,
  refresh: 'Đối chiếu lại',
} as const;

/** Words of the part of the dialog that holds a file against the sheet. */
export const REPORT_FILE = {
  title: 'Đối chiếu một tệp báo cáo',
  intro:
    'Chọn tệp .docx do Loa Xóm lập, kể cả tệp đã gửi đi. Tệp được đọc ngay trên máy này, không tải lên Drive; bảng tính chỉ nhận các bảng và dấu số liệu trong tệp, không ghi gì.',
  file: 'Tệp báo cáo (.docx)',
  check: 'Đối chiếu tệp',
  checking: 'Đang đối chiếu tệp với số liệu hiện nay…',
  noFile: 'Xin chọn tệp báo cáo .docx trước.',
  notDocx:
    'Không đọc được tệp này như một tệp .docx. Tệp có thể bị hỏng hoặc có đuôi khác (.doc, .pdf); xin chọn tệp .docx gốc.',
  noProofTitle: 'Tệp không có dấu số liệu',
  noProof:
    'Vì vậy không đối chiếu được. Tệp xuất từ Google Tài liệu, tệp của phiên bản cũ và tệp không do Loa Xóm lập đều như vậy. Xin dùng tệp .docx do Loa Xóm lập.',
  figures: (count: number) => `Chỉ tiêu không còn khớp sổ (${formatNumber(count)})`,
  printed: (count: number) => `Dòng in trong tệp khác dấu (${formatNumber(count)})`,
  madeBy: (code: string, schema: number) =>
    `Tệp do Loa Xóm ${code} lập, cấu trúc sổ số ${formatNumber(schema)}.`,
} as const;
