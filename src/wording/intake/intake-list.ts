import { hamletNoun } from '../../workbook/hamlet-noun';
import type { Candidate, IntakeQuestion, LeftOut } from '../../domain/intake/proposal';

const LEFT_OUT: Readonly<Record<LeftOut['kind'], string>> = {
  'above-head': 'phần trên bảng',
  head: 'dòng tiêu đề',
  'repeated-head': 'dòng tiêu đề lặp lại',
  numbering: 'dòng đánh số cột',
  section: 'dòng tên mục',
  total: 'dòng cộng',
  note: 'ghi chú, chữ ký dưới bảng',
  'hidden-row': 'dòng đang ẩn',
  'other-year': 'dòng của năm khác',
  unread: 'không có dòng tiêu đề nào nhận ra được',
};

/** Why a row of a list is not taken: «Dòng 12: dòng cộng (Tổng cộng | 300)». */
export const leftOutSentence = ({ kind, row, text }: LeftOut): string =>
  `Dòng ${String(row)}: ${LEFT_OUT[kind]}${text === '' ? '' : ` (${text})`}.`;

/** What is asked once for all its rows; `header` is how our tab calls the field. */
export function questionSentence(
  { kind, word, rows, examples }: Pick<IntakeQuestion, 'kind' | 'word' | 'rows' | 'examples'>,
  header: string,
): string {
  const count = `${String(rows.length)} dòng`;
  const such = examples.length === 0 ? '' : ` (ví dụ ${examples.map((text) => `«${text}»`).join(', ')})`;
  switch (kind) {
    case 'word':
      return `«${word}» ở cột ${header} là gì? (${count})`;
    case 'value':
      return `Cột ${header} ghi «${word}», chưa đọc được chắc chắn. Xin cho biết giá trị đúng. (${count})`;
    case 'year':
      return `${count} ghi ngày không có năm${such}. Đó là năm nào?`;
    case 'span':
      return `${count} ghi một khoảng ngày${such}. Cột ${header} lấy ngày nào?`;
    case 'day-order':
      return `Cột ${header} có ngày chỉ đọc được khi tháng đứng trước${such}. Cả cột ghi tháng trước hay ngày trước? (${count})`;
    case 'other-year':
      return `${count} có ngày thuộc năm ${word}, ngoài năm của kế hoạch. Có nhận không?`;
    case 'encoding':
      return `Danh sách gõ bằng phông chữ cũ${such}. Đổi sang Unicode như trên có đúng không?`;
    case 'missing':
      return `Danh sách không cho biết ${header}. Ghi gì cho ${count}?`;
  }
}

const LABELS: Readonly<Record<string, string>> = {
  first: 'Ngày đầu',
  last: 'Ngày cuối',
  'day-first': 'Ngày đứng trước',
  'month-first': 'Tháng đứng trước',
  take: 'Vẫn nhận',
  leave: 'Để ngoài',
  repaired: 'Đúng, đổi sang Unicode',
  'as-is': 'Không, giữ nguyên',
};

/** How an answer is offered. Of the whole commune the label is the number of its hamlets, or none. */
export function answerLabel(
  { kind, field }: Pick<IntakeQuestion, 'kind' | 'field'>,
  { text, label }: Candidate,
): string {
  if (text === '') return field === 'hamlets' ? 'Để trống cột Xóm, Phạm vi là Toàn xã' : 'Để trống';
  if (kind === 'word' && /^\d+$/.test(label)) return `Cả ${label} ${hamletNoun()}`;
  return kind === 'word' || kind === 'value' ? label : (LABELS[text] ?? label);
}
