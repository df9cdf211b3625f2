import type { RawRow, RawWorkbook } from '../recount/raw-workbook';
import { besideOf } from './beside';
import type { Beside, BesideInput } from './beside';
import { printedReport } from './printed-report';
import type { FlatBlock, PrintedReport } from './printed-report';

/** A short report of a quarter, written by hand, that keeps every rule; and the workbook it could come from. */
export const GOOD_WORKBOOK: RawWorkbook = {
  'Cấu hình': [
    setting('Kiểu kỳ báo cáo', 'NĐ 09/2019'),
    setting('Kiểu đặt dấu thanh', 'Giữ nguyên'),
    setting('Tên xã', 'xã Bình Thuận'),
    setting('Căn cứ', 'Kế hoạch số 58/KH-UBND ngày 22/12/2023 của UBND xã Bình Thuận'),
    setting('Quyền hạn ký', 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH'),
    setting('Chức vụ người ký', 'PHÓ CHỦ TỊCH'),
  ],
  Xóm: 'Đầm Mụ,Bình Xuân,Bình Khang,Trại 4,Trại 5,Đình 6,Đình 7,Chùa 8,Chùa 9,Bình Sơn'
    .split(',')
    .map((name, at) => ({
      'Mã xóm': `X${String(at + 1)}`,
      'Tên xóm': name,
      'Số hộ': '80',
      'Người phụ trách': 'can.bo@xa.vn',
    })),
  'Hình thức': [
    { Mã: 'HT1.2', 'Hình thức': 'Loa truyền thanh xã' },
    { Mã: 'HT2.2', 'Hình thức': 'Hội nghị tuyên truyền tại xóm' },
    { Mã: 'HT8', 'Hình thức': 'Văn bản, kế hoạch, công văn chỉ đạo' },
  ],
  'Nội dung': [
    { Mã: 'ND1', 'Nội dung': 'Chủ trương, chính sách' },
    { Mã: 'ND3.10', 'Nội dung': 'Cuộc vận động Xây dựng gia đình 5 không, 3 sạch' },
  ],
  'Kế hoạch': [
    item({ 'Chỉ tiêu': '8', 'Chỉ tiêu báo cáo': 'CT01', 'Phạm vi': 'Toàn xã' }),
    item({ 'Chỉ tiêu': '2', 'Chỉ tiêu báo cáo': 'CT04', 'Phạm vi': 'Từng xóm' }),
    item({ 'Chỉ tiêu': '4', 'Chỉ tiêu báo cáo': 'CT23: 3; CT24: 1', 'Phạm vi': 'Toàn xã' }),
  ],
  'Chỉ tiêu': [
    { Mã: 'CT01', 'Chỉ tiêu': 'Văn bản chỉ đạo' },
    { Mã: 'CT04', 'Chỉ tiêu': 'Hội nghị tuyên truyền tại xóm' },
    { Mã: 'CT23', 'Chỉ tiêu': 'Mô hình xây dựng mới' },
    { Mã: 'CT24', 'Chỉ tiêu': 'Mô hình nhân rộng' },
  ],
  'Hoạt động': [
    document('HD1', 'Ủy ban nhân dân xã', 'Công văn về vệ sinh môi trường, mã HD05'),
    document('HD2', 'Ban Chỉ đạo xã', 'Kế hoạch «khoảng trống» loa'),
    document('HD3', 'Hội Phụ nữ', 'Kế hoạch 5 không, 3 sạch'),
  ],
  'Gương, mô hình': [
    { Mã: 'GM1', Ngày: '02/04/2024', Loại: 'Tập thể', Tên: 'Chi hội Phụ nữ xóm Đình 7', Xóm: 'Đình 7' },
  ],
};

function setting(name: string, value: string): RawRow {
  return { 'Mục cài đặt': name, 'Giá trị': value };
}
function item(row: RawRow): RawRow {
  return { 'Mã mục': 'MK', 'Mục kế hoạch': 'Mục', ...row };
}
function document(id: string, unit: string, title: string): RawRow {
  return {
    Mã: id,
    Ngày: '20/03/2024',
    'Trạng thái': 'Đã thực hiện',
    'Phạm vi': 'Toàn xã',
    'Nội dung': 'ND1',
    'Hình thức': 'HT8',
    'Đơn vị chủ trì': unit,
    'Tên gọi': title,
  };
}

const heading = (level: number, text: string): FlatBlock => ({ kind: 'heading', level, text });
const p = (text: string): FlatBlock => ({ kind: 'paragraph', text });

export const GOOD_BLOCKS: readonly FlatBlock[] = [
  {
    kind: 'letterhead',
    lines: [
      'ỦY BAN NHÂN DÂN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Bình Thuận, ngày      tháng 6 năm 2024',
    ],
  },
  p('BÁO CÁO'),
  p('Kết quả công tác tuyên truyền xây dựng nông thôn mới quý II năm 2024'),
  p('Kính gửi: Văn phòng Điều phối nông thôn mới huyện'),
  p('Căn cứ Kế hoạch số 58/KH-UBND ngày 22/12/2023 của UBND xã Bình Thuận;'),
  p('Thực hiện Kế hoạch tuyên truyền, Ủy ban nhân dân xã Bình Thuận báo cáo như sau:'),
  p('Kết quả nổi bật: trong quý II, có 8/10 xóm được tuyên truyền trực tiếp.'),
  heading(1, 'I. CÔNG TÁC CHỈ ĐẠO, TRIỂN KHAI'),
  heading(2, '1. Ban hành văn bản'),
  p(
    'Trong quý II, xã đã ban hành 02 văn bản: Công văn về vệ sinh môi trường, mã HD05; Kế hoạch «khoảng trống» loa.',
  ),
  p('Hội Liên hiệp Phụ nữ xã có kế hoạch riêng; Ủy ban Mặt trận Tổ quốc Việt Nam xã (MTTQ xã) chưa có.'),
  heading(2, '2. Phân công, phối hợp'),
  p(
    'Cả 10 xóm đều đã có người phụ trách. Trong đó, 06 hoạt động có đơn vị khác cùng phối hợp; MTTQ xã chủ trì 02 buổi.',
  ),
  heading(1, 'II. KẾT QUẢ THỰC HIỆN'),
  heading(2, '1. Chỉ tiêu chủ yếu'),
  p('Toàn xã đã tổ chức 96 hoạt động; tổng số lượt người dự họp, hội nghị là 2.241 lượt.'),
  p(
    'So với cùng kỳ năm trước: hội nghị tại xóm tăng 05 cuộc, từ 02 lên 07 cuộc; tin, bài tăng 12,5% (từ 24 lên 27 tin, bài); ' +
      'tỷ lệ nội dung đến hạn tăng 5,2 điểm phần trăm (từ 64,5% lên 69,7%); băng rôn không phát sinh (cùng kỳ: 21 cái).',
  ),
  p('Bảng 1. Kết quả thực hiện các chỉ tiêu'),
  {
    kind: 'table',
    header: [
      [
        'TT',
        'Chỉ tiêu',
        'ĐVT',
        'Kế hoạch năm',
        'Quý II',
        'Lũy kế từ đầu năm',
        '% kế hoạch',
        'Cùng kỳ năm trước',
        'So cùng kỳ',
      ],
    ],
    rows: [
      ['1', 'Văn bản chỉ đạo', 'văn bản', '8', '2', '3', '37,5', '1', 'tăng 1'],
      ['2', 'Hội nghị tuyên truyền tại xóm', 'cuộc', '20', '7', '9', '45,0', '2', 'tăng 5'],
      ['3', 'Mô hình xây dựng mới', 'mô hình', '3', '0', '1', '33,3', '0', '–'],
      ['4', 'Mô hình nhân rộng', 'mô hình', '1', '0', '0', '0,0', '0', '–'],
      ['5', 'Tiền ủng hộ', 'triệu đồng', '–', '100,0', '325,0', '–', '80,0', 'tăng 25,0%'],
      ['6', 'Tỷ lệ nội dung đến hạn', '%', '–', '69,7', '69,7', '–', '64,5', 'tăng 5,2 điểm'],
    ],
  },
  heading(2, '2. Theo hình thức'),
  p('Bảng 2. Hoạt động theo hình thức'),
  {
    kind: 'table',
    header: [['TT', 'Hình thức', 'Số hoạt động', 'Lượt người dự mọi hoạt động']],
    rows: [
      ['1', 'Loa truyền thanh xã', '50', '–'],
      ['2', 'Hội nghị tuyên truyền tại xóm', '7', '339'],
      ['', 'Tổng cộng', '96', '2.600'],
    ],
  },
  p('Hình thức chưa có hoạt động nào từ đầu năm: Tập huấn; Hội thi.'),
  heading(2, '3. Theo xóm'),
  p(
    'Xóm chưa có buổi trực tiếp: xóm Đầm Mụ và xóm Trại 5. Từ đầu năm đến hết ngày 14/06/2024, loa xã phát 09 buổi.',
  ),
  p(
    'Xóm còn việc: xóm Đình 6 (03 mục), xóm Đình 7, xóm Trại 4, xóm Trại 5, xóm Chùa 8, xóm Chùa 9, xóm Bình Sơn và 02 xóm khác (Phụ lục).',
  ),
  p('Bảng 3. Kết quả tuyên truyền theo xóm'),
  {
    kind: 'table',
    header: [['TT', 'Xóm', 'Số hộ', 'Số buổi trực tiếp']],
    rows:
      GOOD_WORKBOOK['Xóm']?.map((row, at) => [
        String(at + 1),
        row['Tên xóm'] ?? '',
        '80',
        at === 0 || at === 4 ? '0' : '2',
      ]) ?? [],
  },
  heading(2, '4. Mô hình, gương điển hình'),
  p('Tiêu biểu: Chi hội Phụ nữ xóm Đình 7.'),
  heading(1, 'III. ĐÁNH GIÁ CHUNG'),
  heading(2, '1. Ưu điểm'),
  p('- Có 8/10 xóm được tuyên truyền trực tiếp.'),
  heading(2, '2. Tồn tại, hạn chế'),
  p('- Có 3/10 xóm còn mục kế hoạch chậm so với hạn.'),
  heading(1, 'IV. NHIỆM VỤ QUÝ III NĂM 2024'),
  p(
    '- Bố trí ngay buổi trực tiếp tại xóm Đầm Mụ và xóm Trại 5, cứ 02 tháng một buổi; 6 tháng cuối năm thu gom rác tại kênh ô nhiễm.',
  ),
  p('Trên đây là báo cáo kết quả công tác tuyên truyền./.'),
  {
    kind: 'signature',
    recipients: ['- Như trên;', '- TT ĐU, TT HĐND xã;', '- Lưu: VT.'],
    signer: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Văn Sản'],
  },
  heading(1, 'Phụ lục'),
  p('KẾT QUẢ THEO XÓM'),
  p('./.'),
];

export const PERIOD = { from: '2024-03-15', to: '2024-06-14' };

export const goodBeside = (
  workbook: RawWorkbook = GOOD_WORKBOOK,
  period = PERIOD,
  copy: Partial<BesideInput> = {},
): Beside => besideOf({ madeOn: '2024-06-15', ...copy, workbook, ...period });
export const goodReport = (blocks: readonly FlatBlock[] = GOOD_BLOCKS): PrintedReport =>
  printedReport(blocks);

/** The same report with some words put for others, wherever they stand; throws where they stand nowhere. Quotes part cells. */
export function withWords(from: string, to: string): readonly FlatBlock[] {
  const written = JSON.stringify(GOOD_BLOCKS);
  if (!written.includes(from)) throw new Error(`nowhere: ${from}`);
  return JSON.parse(written.replaceAll(from, to)) as readonly FlatBlock[];
}

const beforeTasks = (more: FlatBlock): readonly FlatBlock[] =>
  GOOD_BLOCKS.flatMap((block) =>
    block.kind === 'heading' && block.text.startsWith('IV. ') ? [more, block] : [block],
  );

/** One more paragraph before the tasks. */
export const withParagraph = (text: string): readonly FlatBlock[] => beforeTasks(p(text));
/** One more heading there, with nothing under it. */
export const withHeading = (text: string): readonly FlatBlock[] => beforeTasks(heading(2, text));

/** Rows of a tab changed. */
export const withRows = (tab: string, change: (row: RawRow) => RawRow): RawWorkbook => ({
  ...GOOD_WORKBOOK,
  [tab]: (GOOD_WORKBOOK[tab] ?? []).map(change),
});
