import { formatNumber } from '../../domain/text/format';
import type { RowTab } from '../../domain/tables/fields';
import { headerName, tabLabel } from '../names';

/** A dialog holds only so many lines. */
const MOST_LINES = 15;

interface Place {
  readonly tab: RowTab;
  readonly row: number;
  readonly field: string;
  readonly text: string;
}

interface Records {
  readonly audit: number;
  readonly answers: number;
  readonly inbox: number;
  readonly archive: number;
  readonly approvals: number;
}

interface Found {
  readonly records: Records;
  readonly places: readonly Place[];
  readonly reports: readonly { readonly code: string }[];
}

const shortened = (lines: readonly string[]): readonly string[] =>
  lines.length <= MOST_LINES
    ? lines
    : [...lines.slice(0, MOST_LINES), `… và ${formatNumber(lines.length - MOST_LINES)} chỗ khác.`];

const placeLine = ({ tab, row, field, text }: Place): string =>
  `${tabLabel(tab)}, dòng ${String(row)}, ${headerName(tab, field)}: ${text.length > 80 ? `${text.slice(0, 79)}…` : text}`;

const reportsNote = (reports: Found['reports']): readonly string[] =>
  reports.length === 0
    ? []
    : [
        `Báo cáo đã lập có thể còn tên: ${reports.map(({ code }) => code).join(', ')}. Loa Xóm không sửa tệp báo cáo; xin mở từng tệp để tìm và sửa.`,
      ];

/** «2 ô của Nhật ký, 1 lý do ở Trình duyệt»; '' where the name stands in no record. */
const recordsList = ({ audit, answers, archive, inbox, approvals }: Records): string =>
  [
    { count: audit, what: `ô của ${tabLabel('audit')}` },
    { count: inbox, what: `ô của ${tabLabel('inbox')}` },
    { count: approvals, what: `lý do ở ${tabLabel('approvals')}` },
    { count: answers, what: 'lần lập báo cáo, ở phần do người viết' },
    { count: archive, what: 'dòng giữ lại để khôi phục' },
  ]
    .filter(({ count }) => count > 0)
    .map(({ count, what }) => `${formatNumber(count)} ${what}`)
    .join(', ');

const placesNote = (places: Found['places'], records: string): readonly string[] => [
  ...(places.length === 0
    ? []
    : [`Tên này đứng ở ${formatNumber(places.length)} ô:`, shortened(places.map(placeLine)).join('\n')]),
  ...(records === ''
    ? []
    : [
        `${places.length === 0 ? 'Tên này chỉ' : 'Ngoài ra tên'} còn ở ${records}; các chỗ ấy được thay cùng lúc.`,
      ]),
];

/** What no script can clear. */
const CLEAR_YOURSELF = [
  'Loa Xóm không xóa được, xin tự làm nếu người ấy yêu cầu:',
  '- Lịch sử phiên bản của bảng tính còn giữ chữ cũ: tạo bản sao (bản sao không mang lịch sử) rồi bỏ bảng tính cũ.',
  '- Tệp báo cáo đã phát hành, bản in và nơi đã nhận.',
  '- Câu trả lời biểu mẫu, tin Zalo, bài đăng, ảnh và tệp minh chứng trong Drive.',
].join('\n');

function alsoDone(records: Records | null): readonly string[] {
  if (records === null)
    return [
      `Chưa thay được trong ${tabLabel('audit')}, ${tabLabel('inbox')}, ${tabLabel('approvals')} và phần do người viết của báo cáo, vì có người đang ghi; xin chạy lại mục này.`,
    ];
  const list = recordsList(records);
  return list === '' ? [] : [`Đã thay cả ở ${list}.`];
}

export const REMOVED_PERSON = {
  title: 'Xóa một người',
  question:
    'Gõ họ và tên cần tìm, ít nhất hai chữ, đúng dấu. Loa Xóm tìm ở mọi tab và liệt kê trước, chưa xóa gì.',
  tooShort: 'Xin gõ cả họ và tên, ít nhất hai chữ; một chữ có thể trùng nhiều người và nhiều từ khác.',
  instead: '(đã xóa tên)',
  nothing: ({ reports }: Found): string =>
    ['Không thấy tên này ở tab nào.', ...reportsNote(reports), CLEAR_YOURSELF].join('\n\n'),
  confirm: ({ places, reports, records }: Found): string =>
    [
      ...placesNote(places, recordsList(records)),
      ...reportsNote(reports),
      'Thay tên bằng «(đã xóa tên)» ở các chỗ trên? Người trùng họ tên cũng bị thay; nếu có thì chọn Không và tự sửa.',
    ].join('\n\n'),
  done: (applied: number, left: number, records: Records | null, { reports }: Found): string =>
    [
      `Đã thay ${formatNumber(applied)} ô.${left === 0 ? '' : ` Còn ${formatNumber(left)} ô để nguyên vì đã đổi, có công thức hoặc tài khoản này không sửa được; xin tự sửa.`}`,
      ...reportsNote(reports),
      ...alsoDone(records),
      CLEAR_YOURSELF,
    ].join('\n\n'),
} as const;
