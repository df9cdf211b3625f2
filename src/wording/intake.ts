import { formatNumber } from '../domain/text/format';

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
  notFound: 'Không thấy lần nhập này trong Hộp thư đến. Xin đóng hộp nhập rồi mở lại.',
  sourceRow: (source: string, row: number) => `${source}, dòng ${String(row)}`,
  arrived: (rows: number, source: string, tab: string) =>
    `${formatNumber(rows)} dòng từ «${source}», để ghi vào tab «${tab}»`,
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
