import { describe, expect, it } from '@jest/globals';
import {
  GOOD_BLOCKS,
  GOOD_WORKBOOK,
  goodBeside,
  goodReport,
  withHeading,
  withParagraph,
  withRows,
  withWords,
} from '../support/report-scanner/good-report';
import type { BesideInput } from '../support/report-scanner/beside';
import type { FlatBlock } from '../support/report-scanner/printed-report';
import { RULES, scanReport } from '../support/report-scanner/scan-report';
import type { RawRow, RawWorkbook } from '../support/recount/raw-workbook';

interface Case {
  readonly rule: number;
  readonly what: string;
  readonly blocks?: readonly FlatBlock[];
  readonly workbook?: RawWorkbook;
  readonly period?: { readonly from: string; readonly to: string };
  readonly copy?: Pick<BesideInput, 'stage' | 'madeOn' | 'dayGiven'>;
}

const says = (rule: number, text: string): Case => ({ rule, what: text, blocks: withParagraph(text) });
const puts = (rule: number, from: string, to: string): Case => ({
  rule,
  what: `«${from}» → «${to}»`,
  blocks: withWords(from, to),
});
const rows = (rule: number, what: string, tab: string, change: (row: RawRow) => RawRow): Case => ({
  rule,
  what,
  workbook: withRows(tab, change),
});
const YEAR = { from: '2023-12-15', to: '2024-12-14' };
const setting =
  (name: string, value: string) =>
  (row: RawRow): RawRow =>
    row['Mục cài đặt'] === name ? { ...row, 'Giá trị': value } : row;

/** Each makes one rule false and no other. */
const BROKEN: readonly Case[] = [
  says(1, 'Thực hiện mục MK01 tại các xóm.'),
  says(1, 'Các xóm còn thiếu ND3.6.'),
  puts(1, 'Hội nghị tuyên truyền tại xóm', 'Hội nghị (HT2.2)'),
  says(2, '33 trong số 34 hoạt động có hồ sơ, hình ảnh kèm theo.'),
  says(2, 'Việc đã làm xong. 12 xóm đã tổ chức họp.'),
  puts(3, '02 văn bản', '2 văn bản'),
  puts(3, 'xóm Đình 6 (03 mục)', 'xóm Đình 6 (3 mục)'),
  puts(3, 'từ 02 lên 07', 'từ 2 lên 07'),
  says(3, 'Nhân dân đã đóng góp 967,0 triệu đồng.'),
  says(3, 'Tỷ lệ đạt 05%.'),
  says(3, 'Trong đó 00 hoạt động ngoài xã.'),
  says(3, 'Có 03/10 xóm tổ chức tham quan.'),
  says(3, 'Các buổi họp của tháng 04 đã tổ chức.'),
  says(3, 'Loa xã phát trong 06 tháng đầu năm.'),
  says(3, 'Đã họp tại xóm Trại 04.'),
  puts(3, '"7","9","45,0"', '"07","9","45,0"'),
  says(4, 'So với quý I: hội nghị tại xóm tăng 50% (từ 04 lên 06 cuộc).'),
  says(4, 'So với quý I: tỷ lệ hộ dự tăng 12,5% (từ 24% lên 27%).'),
  says(4, 'So với quý I: tỷ lệ hộ dự tăng 5,3 điểm phần trăm (từ 64,5% lên 69,7%).'),
  says(4, 'So với quý I: tin, bài tăng 13% (từ 24 lên 27 tin, bài).'),
  says(4, 'So với quý I: hội nghị tại xóm tăng 06 cuộc, từ 02 lên 07.'),
  says(4, 'So với quý I: băng rôn giảm 100% (từ 21 xuống 0 cái).'),
  says(4, 'So với quý I: tin, bài tăng 12,5%.'),
  says(4, 'So với quý I: tin, bài giảm 12,5% (từ 24 lên 27 tin, bài).'),
  puts(4, '"2","tăng 5"', '"2","tăng 250,0%"'),
  puts(4, 'tăng 25,0%', 'tăng 26,0%'),
  says(5, 'Có 10/10 xóm họp dân.'),
  says(
    5,
    'Họp tại xóm Đầm Mụ, xóm Bình Xuân, xóm Bình Khang, xóm Trại 4, xóm Trại 5, xóm Đình 6, xóm Đình 7 và xóm Chùa 8.',
  ),
  puts(5, 'và 02 xóm khác (Phụ lục)', 'và 02 xóm khác'),
  puts(5, 'xóm Bình Sơn và 02 xóm khác', 'và 02 xóm khác'),
  puts(5, 'Cả 10 xóm đều', 'Cả 11 xóm đều'),
  puts(6, '- Có 8/10 xóm được tuyên truyền trực tiếp.', '- Có 4/10 xóm giữ được nhịp họp.'),
  puts(
    6,
    '- Có 8/10 xóm được tuyên truyền trực tiếp.',
    '- Các xóm Đình 6, xóm Đình 7 và xóm Chùa 8 làm tốt.',
  ),
  puts(6, '- Có 8/10 xóm được tuyên truyền trực tiếp.', '- Có 8/11 xóm giữ được nhịp họp.'),
  puts(7, 'còn mục kế hoạch chậm so với hạn', 'còn mục kế hoạch chưa hoàn thành'),
  { rule: 7, what: '«chậm so với hạn» when the year is over', period: YEAR },
  puts(8, 'Tiêu biểu:', 'Tiêu biểu (đã đồng ý nêu tên):'),
  puts(8, 'Chi hội Phụ nữ xóm Đình 7.', 'Chi hội Phụ nữ xóm Đình 7 (xóm Đình 7).'),
  says(8, 'Gương sáng: Chi hội Phụ nữ xóm Đình 7.'),
  says(9, 'Trong kỳ có họp, trong kỳ có loa; nội dung trong kỳ như trên.'),
  says(10, 'Nhân dân xã xã hội hoá kinh phí.'),
  rows(10, 'the setting says new', 'Cấu hình', setting('Kiểu đặt dấu thanh', 'Mới (hoà, thuỷ)')),
  puts(
    11,
    'Hội Liên hiệp Phụ nữ xã có kế hoạch riêng; Ủy ban Mặt trận Tổ quốc Việt Nam xã (MTTQ xã)',
    'MTTQ xã',
  ),
  says(11, 'Đoàn Thanh niên xã đã phối hợp.'),
  says(12, 'Còn khoảng trống tại xóm Đầm Mụ.'),
  says(12, 'Có 10 hoạt động chưa có minh chứng.'),
  says(12, 'Bảng còn trống các ô của xóm Đầm Mụ.'),
  puts(13, '- TT ĐU, TT HĐND xã;', '- Văn phòng Điều phối NTM huyện;'),
  puts(14, '"TM. ỦY BAN NHÂN DÂN",', ''),
  puts(15, 'Lượt người dự mọi hoạt động', 'Lượt người'),
  says(15, 'Toàn xã đã tổ chức 80 hoạt động.'),
  puts(15, 'Lượt người dự mọi hoạt động', 'Lượt người dự họp, hội nghị'),
  rows(16, 'a hamlet without an officer', 'Xóm', (row) =>
    row['Mã xóm'] === 'X1' ? { ...row, 'Người phụ trách': '' } : row,
  ),
  says(16, 'Bổ sung người phụ trách của xóm Đầm Mụ.'),
  puts(16, 'đã ban hành 02 văn bản', 'đã ban hành 03 văn bản'),
  puts(16, 'trong quý II, có 8/10 xóm', 'trong quý II, có 9/10 xóm'),
  puts(16, 'Tập huấn; Hội thi', 'Tập huấn; Loa truyền thanh xã'),
  says(5, 'Có 10 xóm ghi nhận đóng góp trong quý II.'),
  says(
    5,
    'Hình thức chưa có hoạt động nào từ đầu năm: Báo; Panô; Áp phích; Tờ rơi; Bản tin; Biểu dương; Tham quan; Hội thi.',
  ),
  says(5, 'Mục “Họp dân” (MTTQ xã; ở 10 xóm) tiếp tục.'),
  says(
    16,
    'Còn việc: có 90 việc, còn 31 việc chậm so với hạn, do MTTQ xã (12 việc) và Hội Nông dân (09 việc) chủ trì.',
  ),
  says(
    16,
    'Đến nay còn 31 việc chậm so với hạn, trong đó 21 việc do MTTQ xã (12 việc) và Hội Nông dân (09 việc) chủ trì, 09 việc chưa giao đơn vị chủ trì.',
  ),
  says(
    16,
    'Hình thức khác: xây dựng mới 03 mô hình. Hình thức chưa có hoạt động nào từ đầu năm: Áp phích; Xây dựng mô hình điển hình.',
  ),
  rows(17, 'one target for two indicators', 'Kế hoạch', (row) =>
    row['Chỉ tiêu'] === '8' ? { ...row, 'Chỉ tiêu báo cáo': 'CT01; CT08' } : row,
  ),
  puts(17, '"cuộc","20"', '"cuộc","2"'),
  {
    ...says(18, '[Nêu kết quả kiểm tra, đôn đốc của Ban Chỉ đạo; không có thì xóa]'),
    copy: { stage: 'final' },
  },
  { rule: 18, what: 'a heading with nothing under it', blocks: withHeading('2. Nguyên nhân') },
  puts(19, 'tháng 6 năm 2024', 'tháng 5 năm 2024'),
  puts(19, 'tháng 6 năm 2024', 'tháng 6 năm 2023'),
  puts(19, 'tháng 6 năm 2024', 'tháng 06 năm 2024'),
  puts(19, 'ngày      tháng 6', 'ngày 14 tháng 6'),
  puts(19, 'Bình Thuận, ngày      tháng 6 năm 2024', 'Bình Thuận, ngày … tháng 6 năm 2024'),
  { rule: 19, what: 'a given day left out', copy: { dayGiven: 25 } },
  { ...puts(19, 'ngày      tháng 6', 'ngày 24 tháng 6'), copy: { dayGiven: 25 } },
];

/** Each looks like a breach and is none. */
const LOOKALIKES: readonly Case[] = [
  says(
    5,
    'Hình thức chưa có hoạt động nào từ đầu năm: Báo; Panô; Áp phích; Tờ rơi; Bản tin; Biểu dương; Tham quan và 01 hình thức khác.',
  ),
  says(5, 'Mời đại biểu; có 10 xóm khác của xã bạn cùng dự.'),
  says(
    16,
    'Đến nay còn 31 việc chậm so với hạn, trong đó 21 việc do MTTQ xã (12 việc) và Hội Nông dân (09 việc) chủ trì, 10 việc chưa giao đơn vị chủ trì.',
  ),
  says(
    16,
    'Còn 31 việc chậm so với hạn, do MTTQ xã (18 việc), Hội Nông dân (09 việc) và 01 đơn vị khác chủ trì.',
  ),
  says(1, 'Công văn về vệ sinh môi trường, mã HD05 đã gửi các xóm theo Văn bản số 12/HD05-UBND.'),
  says(2, 'Việc đã làm xong ngày 14/06. Cuộc vận động Xây dựng gia đình 5 không, 3 sạch tiếp tục.'),
  says(2, 'Có 12 cuộc họp. Đến ngày 14/06/2024 còn 10 cuộc.'),
  says(
    3,
    'Xóm Trại 4 họp ngày 05/03, tháng 4 và 9 tháng đầu năm; đạt 5%, còn 0 cuộc, 3/10 xóm, 12,05 triệu đồng.',
  ),
  says(3, 'Từ ngày 02/04/2024 đến ngày 09/05/2024, tiêu chí 5 đã làm 100 việc, 1.005 hộ dự, Bảng 2 nêu rõ.'),
  says(4, 'So với quý I: tiền ủng hộ tăng 25% (từ 16 lên 20 triệu đồng).'),
  says(
    4,
    'So với quý I: tin, bài giữ nguyên (24 tin, bài); hội nghị tại xóm giảm 02 cuộc (từ 09 xuống 07 cuộc).',
  ),
  says(4, 'So với quý I: tỷ lệ nội dung đến hạn giảm 28,7 điểm phần trăm, từ 28,7% xuống 0%.'),
  says(4, 'Số người dự có xu hướng tăng; tỷ lệ hộ dự giảm 3 điểm phần trăm (từ 64,5% xuống 61,5%).'),
  says(5, 'Cả 10 xóm có loa; xóm Đình 6, xóm Đình 7 họp chung ngày 10/10.'),
  says(6, 'Có 3/10 xóm chưa họp dân.'),
  {
    rule: 7,
    what: '«chưa hoàn thành» when the year is over',
    period: YEAR,
    blocks: withWords('chậm so với hạn', 'chưa hoàn thành'),
  },
  says(8, 'Nhân dân đồng ý hiến đất; hộ dân tại xóm Đình 7 (xóm Đình 6 cũng vậy).'),
  says(8, 'Mô hình “Đường hoa” (xóm Đình 6), nhân rộng từ “Chi hội Phụ nữ xóm Đình 7”.'),
  says(9, 'Trong kỳ có họp; kết quả trong kỳ như trên.'),
  says(10, 'Quý II, huy động thủy lợi, hoàn thành đường hoa; khoảng toàn xã thuyết phục.'),
  says(11, 'Hội Phụ nữ xã và MTTQ xã phối hợp theo Kế hoạch số 12/KH-MTTQ.'),
  says(12, 'Kế hoạch «khoảng trống» loa; tuyên truyền chống ô nhiễm, an toàn xe ô tô.'),
  puts(13, '- TT ĐU, TT HĐND xã;', '- Văn phòng HĐND và UBND huyện;'),
  {
    rule: 14,
    what: 'Quyền hạn ký says otherwise',
    blocks: withWords('"TM. ỦY BAN NHÂN DÂN",', ''),
    workbook: withRows('Cấu hình', setting('Quyền hạn ký', 'KT. CHỦ TỊCH')),
  },
  says(15, 'Hội Nông dân xã: 12 hoạt động, 340 lượt người; trong đó, 10 hoạt động tại xóm.'),
  says(15, 'Từ đầu năm, toàn xã đã tổ chức 195 hoạt động.'),
  rows(16, 'a unit of its own issued another plan', 'Hoạt động', (row) =>
    row['Mã'] === 'HD3' ? { ...row, 'Đơn vị chủ trì': 'Hội Nông dân' } : row,
  ),
  says(18, '[Nêu kết quả kiểm tra, đôn đốc của Ban Chỉ đạo; không có thì xóa]'),
  { ...says(18, 'Đã họp [sic] tại xóm Trại 4.'), copy: { stage: 'final' } },
  { ...puts(19, 'ngày      tháng 6', 'ngày 05 tháng 6'), copy: { dayGiven: 5 } },
  { ...puts(19, 'tháng 6 năm 2024', 'tháng 01 năm 2025'), copy: { madeOn: '2025-01-03' } },
  rows(17, 'the split in another order', 'Kế hoạch', (row) =>
    row['Chỉ tiêu'] === '4' ? { ...row, 'Chỉ tiêu báo cáo': 'CT24: 1; CT23: 3' } : row,
  ),
];

const found = ({ blocks = GOOD_BLOCKS, workbook = GOOD_WORKBOOK, period, copy }: Case): readonly string[] =>
  scanReport(goodReport(blocks), goodBeside(workbook, period, copy)).map(
    ({ rule, why }) => `${rule}: ${why}`,
  );
const rulesIn = (lines: readonly string[]): readonly number[] => [
  ...new Set(lines.map((line) => Number.parseInt(line, 10))),
];

describe('the scanner of the report’s text', () => {
  it('a text that keeps every rule has no breach', () => {
    expect(found({ rule: 0, what: 'as it stands' })).toEqual([]);
  });

  it.each([...RULES.keys()])('rule %i: each mutation is caught, and by no other rule', (number) => {
    const own = BROKEN.filter(({ rule }) => rule === number);
    expect(own.length).toBeGreaterThan(0);
    for (const mutation of own)
      expect([mutation.what, rulesIn(found(mutation))]).toEqual([mutation.what, [number]]);
  });

  it.each([...RULES.keys()])('rule %i: what only looks like a breach is none', (number) => {
    const own = LOOKALIKES.filter(({ rule }) => rule === number);
    expect(own.length).toBeGreaterThan(0);
    for (const lookalike of own) expect([lookalike.what, found(lookalike)]).toEqual([lookalike.what, []]);
  });
});
