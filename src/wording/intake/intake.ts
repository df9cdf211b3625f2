import { formatNumber } from '../../domain/text/format';

/** What Hộp thư đến, Nhật ký and refusals say of rows from outside. */
export const INTAKE = {
  tooManyRows: (most: number) =>
    `Mỗi lượt gửi nhiều nhất ${formatNumber(most)} dòng. Xin đóng hộp nhập rồi mở lại.`,
  tooLong: 'Phần gửi lên dài quá 500.000 ký tự. Xin bỏ bớt cột không cần, hoặc nhập làm nhiều lần.',
  rowTooLong: (row: number) =>
    `Dòng ${formatNumber(row)} của danh sách dài quá, một ô của Hộp thư đến không chứa được. Xin bỏ bớt cột không cần.`,
  tooManyInAll: (most: number) =>
    `Một lần nhập nhiều nhất ${formatNumber(most)} dòng. Xin chia danh sách thành nhiều tệp rồi nhập từng tệp.`,
  noKey: 'Có dòng không có dấu nhận ra nên chưa nhập gì. Xin đóng hộp nhập rồi mở lại.',
  noReason: 'Xin ghi lý do bỏ các dòng này.',
  notWaiting: 'Dòng này không còn chờ. Xin quay lại rồi mở lại danh sách dòng chờ.',
  notFound: 'Không thấy lần nhập này trong Hộp thư đến. Xin đóng hộp nhập rồi mở lại.',
  sourceRow: (source: string, row: number) => `${source}, dòng ${String(row)}`,
  arrived: (rows: number, source: string, tab: string) =>
    `${formatNumber(rows)} dòng từ «${source}», để ghi vào tab «${tab}»`,
  /** Of a row whose words are not understood for certain; `header` is the column. */
  doubt: (header: string, word: string) =>
    word === '' ? `${header}: danh sách không có, chưa rõ ghi gì` : `${header}: chưa rõ «${word}»`,
  keptMapping: 'Giữ cách ghép cột và nghĩa các từ cho lần nhập sau.',
  /** Stands in Lý do while rows without ids are being written. */
  beingTaken: 'Đang ghi, chưa xong; bấm nhận lần nữa để ghi nốt.',
  before: (cells: string) => `${BEFORE}\n${cells}`,
  blank: '(trống)',
  left: {
    errors: 'Còn lỗi, xem cột Kiểm tra.',
    replaced: 'Đã nhận một bản khác của dòng này.',
    stands: 'Trong tab đã có dòng cùng mã.',
    gone: 'Không còn dòng để sửa, hoặc dòng vừa ghi đã bị xóa ngay.',
    formula: 'Ô phải sửa đang có công thức.',
    empty: 'Không có ô nào để ghi.',
  },
  kept: {
    changed: 'đã có người sửa sau khi nhận nên để nguyên',
    moved: 'đúng lúc hoàn tác có người sắp xếp hoặc gõ vào nên để nguyên; xin bấm lại',
    formula: 'đang có công thức nên để nguyên',
  },
} as const;

const BEFORE = 'Trước khi nhận:';

/** The cells that a change had, as `INTAKE.before` wrote them; null where the reason is none of its. */
export const beforeIn = (reason: string): string | null =>
  reason.startsWith(BEFORE) ? reason.slice(BEFORE.length).replace(/^\n/, '') : null;

/** Why nothing was read of a file or a paste, as the reader of lists says it. */
export interface ListRefusalShape {
  readonly kind: string;
  readonly what?: string;
  readonly limit?: number;
  readonly isPicture?: boolean;
}

const MEASURES: Readonly<Record<string, string>> = {
  file: 'byte',
  rows: 'dòng',
  cells: 'ô',
  text: 'ký tự',
};

/** One sentence: why, and what to do. */
export function listRefusal(
  name: string,
  { kind, what = 'file', limit = 0, isPicture = false }: ListRefusalShape,
): string {
  switch (kind) {
    case 'empty':
      return `«${name}» không có gì để nhập. Xin chọn tệp khác.`;
    case 'old-office':
      return `«${name}» là tệp Excel hoặc Word kiểu cũ (.xls, .doc). Xin mở bằng Excel hoặc Word, lưu lại thành .xlsx hoặc .docx rồi nhập.`;
    case 'password':
      return `«${name}» có mật khẩu nên không đọc được. Xin bỏ mật khẩu, lưu lại rồi nhập.`;
    case 'other-format':
      return isPicture
        ? `«${name}» là ảnh, không phải danh sách. Xin nhập từ tệp .xlsx, .csv hoặc .docx.`
        : `«${name}» không phải là tệp danh sách. Xin nhập từ tệp .xlsx, .csv hoặc .docx.`;
    case 'other-zip':
      return `«${name}» không phải là bảng tính .xlsx hay văn bản .docx. Xin chọn tệp khác.`;
    case 'strict':
      return `«${name}» lưu theo kiểu «Strict Open XML». Xin mở bằng Excel, lưu lại thành «Excel Workbook (.xlsx)» rồi nhập.`;
    case 'too-large':
      return `«${name}» lớn quá: nhiều nhất ${formatNumber(limit)} ${MEASURES[what] ?? ''}. Xin chia thành các tệp nhỏ hơn rồi nhập từng tệp.`;
    case 'no-table':
      return `«${name}» không có bảng nào. Xin chọn văn bản có bảng, hoặc chép bảng rồi dán.`;
    default:
      return `«${name}» bị hỏng nên không đọc được. Xin mở bằng Excel hoặc Word, lưu lại rồi nhập.`;
  }
}
