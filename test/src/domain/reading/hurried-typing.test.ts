import { describe, expect, it } from '@jest/globals';
import type { Cell } from '../../../../src/domain/tables/cell';
import { checkTables } from '../../../../src/domain/validation/check-tables';
import type { Finding } from '../../../../src/domain/validation/finding';
import { shownText } from '../../../../src/domain/cells/cell-text';
import { findingMessage } from '../../../../src/wording/vi';
import type { Cells } from '../../../support/tables-builder';
import { day, tablesWith, TODAY } from '../../../support/tables-builder';

type Given = Cells<'activities'>;

/** Hamlets of one stem, as in the commune of §7. */
const HAMLETS = [{}, {}, {}, {}, {}, {}, { code: 'X07', name: 'Đình 7', households: 90 }];
const JOINT: Given = { scope: 'Liên xóm', attendance: 110, householdsAttending: 110 };

function findingsOf(given: Given): readonly Finding[] {
  const tables = tablesWith({ activities: [given], hamlets: HAMLETS });
  return checkTables(tables, TODAY).findings.filter(({ tab }) => tab === 'activities');
}

/** «HD-09 ? Bình Xuân; Đình 6»: the rule, then the mend: ✔ certain, ? asked, none. */
function verdicts(given: Given, field: string): readonly string[] {
  return findingsOf(given)
    .filter((finding) => finding.field === field)
    .map(({ rule, fix }) =>
      fix === undefined ? rule : `${rule} ${fix.certain ? '✔' : '?'} ${shownText(fix.value)}`,
    );
}

const DAY = '05/03/2024';

describe('what officials type in a hurry is understood, asked, or refused with what to do', () => {
  it.each<[Cell, string | null]>([
    ['5-3-24', `HD-63 ✔ ${DAY}`],
    ['05.03.24', `HD-63 ✔ ${DAY}`],
    ['05\u00a0/03/2024', `HD-63 ✔ ${DAY}`],
    ["'05/03/2024", `HD-63 ✔ ${DAY}`],
    ['05/03/2024;', `HD-63 ✔ ${DAY}`],
    ['05/03/2024 08:30', `HD-63 ✔ ${DAY}`],
    ['05/03/2024 8h30', `HD-63 ✔ ${DAY}`],
    ['8h30 ngày 05/03/2024', `HD-63 ✔ ${DAY}`],
    ['2h chiều 5/3/2024', `HD-02 ? ${DAY}`],
    ['7 giờ tối ngày 5/3/2024', `HD-02 ? ${DAY}`],
    ['5/3/2024 (25/1 âm lịch)', `HD-02 ? ${DAY}`],
    ['mùng 31/4/2024', 'HD-02'],
    ['5/3', `HD-02 ? ${DAY}`],
    ['20/12', 'HD-02 ? 20/12/2023'],
    ['mùng 5/3', `HD-02 ? ${DAY}`],
    ['mùng 5 tháng 3', `HD-02 ? ${DAY}`],
    ['sáng 5/3/2024', `HD-02 ? ${DAY}`],
    ['O5/03/2024', `HD-02 ? ${DAY}`],
    ['05/03/0024', `HD-02 ? ${DAY}`],
    ['5/3/2204', `HD-02 ? ${DAY}`],
    [{ kind: 'date', date: '2204-03-05' as never, minutes: 0 }, `HD-02 ? ${DAY}`],
    [{ kind: 'date', date: '0024-03-05' as never, minutes: 0 }, `HD-02 ? ${DAY}`],
    [{ kind: 'date', date: '1899-12-30' as never, minutes: 510 }, 'HD-02'],
    [{ kind: 'date', date: '2024-03-05' as never, minutes: 510 }, null],
    ['5-6/3/2024', `HD-02 ? ${DAY}`],
    ['05/3/2024 - 07/3/2024', `HD-02 ? ${DAY}`],
    ['25/1 âm lịch', 'HD-02'],
    ['tháng 3/2024', 'HD-02'],
    ['-', 'HD-02'],
    [45356.35, `HD-02 ? ${DAY}`],
  ])('Ngày %j: %s', (date, expected) => {
    expect(verdicts({ date }, 'date')).toEqual(expected === null ? [] : [expected]);
  });

  it.each<[string, string | null]>([
    ['Bình Xuân;', null],
    ['Bình Xuân.', 'HD-63 ✔ Bình Xuân'],
    ['“Bình Xuân”', 'HD-63 ✔ Bình Xuân'],
    ['Bình\u00a0Xuân', 'HD-63 ✔ Bình Xuân'],
    ['Bình Xuân\u200b', 'HD-63 ✔ Bình Xuân'],
    ['\u00d0\u00ccNH 6', 'HD-63 ✔ Đình 6'],
    ['Bình Xuân\nĐình 6', null],
    ['- Bình Xuân\n- Đình 6', 'HD-63 ✔ Bình Xuân; Đình 6'],
    ['1. Bình Xuân\n2. Đình 6', 'HD-09 ? Bình Xuân; Đình 6'],
    ['Bình Xuân và Đình 6', 'HD-09 ? Bình Xuân; Đình 6'],
    ['X01 - Bình Xuân', 'HD-09 ? Bình Xuân'],
    ['Bình Xuân, Đình 6 và Trại 4', 'HD-09 ? Bình Xuân; Đình 6; Trại 4'],
    ['Bình Xuân/Đình 6', 'HD-09 ? Bình Xuân; Đình 6'],
    ['Binh Xuan va Dinh 6', 'HD-09 ? Bình Xuân; Đình 6'],
    ['Đình 6, 7', 'HD-09 ? Đình 6; Đình 7'],
    ['Đình 6 và 7', 'HD-09 ? Đình 6; Đình 7'],
    ['Đình 6, 8', 'HD-09'],
    ['Bình Xuân và Xóm Lạ', 'HD-09'],
    ['Bình Xuân (120 hộ)', 'HD-09 ? Bình Xuân'],
    ['Nhà văn hóa xóm Bình Xuân', 'HD-09 ? Bình Xuân'],
    ['B×nh Xu©n', 'HD-09 ? Bình Xuân'],
    ['toàn xã', 'HD-09 ? Cả 7 xóm'],
    ['6/6 xóm', 'HD-09'],
    ['-', 'HD-09'],
  ])('Xóm %j: %s', (hamlets, expected) => {
    expect(verdicts({ ...JOINT, hamlets }, 'hamlets')).toEqual(expected === null ? [] : [expected]);
  });

  it.each<[keyof Given, Cell, string | null]>([
    ['attendance', '1.200 hộ', 'HD-11 ? 1.200'],
    ['attendance', '90;', 'HD-63 ✔ 90'],
    ['attendance', '\u200b90', 'HD-63 ✔ 90'],
    ['attendance', '12.5', 'HD-48'],
    ['attendance', '-', 'HD-11'],
    ['attendance', 'không', 'HD-11'],
    ['attendance', '50-60', 'HD-11'],
    ['attendance', '2tr5', 'HD-11'],
    ['cost', '2tr5', 'HD-11 ? 2.500.000'],
    ['cost', '500k', 'HD-63 ✔ 500.000'],
    ['cost', '500.000đ;', 'HD-63 ✔ 500.000'],
    ['topics', 'ND3.6;', null],
    ['topics', 'Môi trường', 'HD-08 ? ND3.6'],
    ['topics', 'ND3.6 - Môi trường', null],
    ['topics', 'ND3.6 và ND1', 'HD-08 ? ND3.6; ND1'],
    ['topics', 'ND3,6', 'HD-08 ? ND3.6'],
    ['topics', 3.6, 'HD-08 ? ND3.6'],
    ['topics', 'ND3', 'HD-08'],
    ['form', 'HT2.2: Hội nghị tại xóm', null],
    ['form', 'họp xóm', 'HD-05 ? HT3.3'],
    ['form', 2.2, 'HD-05 ? HT2.2'],
    ['form', 'HT2.2; HT3.3', 'HD-05'],
    ['form', 'HT2', 'HD-05'],
    ['planItem', '13', 'HD-16 ? MK13'],
    ['planItem', 'MK13 - Môi trường', null],
    ['status', 'Đã làm xong', 'HD-04 ? Đã thực hiện'],
    ['status', '\u00d0ã thực hiện', 'HD-63 ✔ Đã thực hiện'],
    ['status', 'đang làm', 'HD-04'],
    ['scope', '1 xóm', 'HD-06 ? Một xóm'],
    ['fundingSource', 'ngân sách nhà nước', 'HD-57 ? NSNN'],
    ['confirmation', 'không', 'HD-57 ? Không trùng'],
    ['criteria', 'Tiêu chí 17', 'HD-56 ? 17'],
    ['note', '\u00d0oàn Thanh niên', 'HD-63 ✔ Đoàn Thanh niên'],
    ['note', 'Toµn x· häp', 'HD-64 ? Toàn xã họp'],
    ['note', 'HOÄI PHUÏ NÖÕ', 'HD-64 ? HỘI PHỤ NỮ'],
    ['evidence', 'https//a.vn/b', 'HD-24 ? https://a.vn/b'],
    ['evidence', 'www.a.vn/b', 'HD-24 ? https://www.a.vn/b'],
    ['evidence', 'https://a.vn/b, https://a.vn/c', 'HD-24 ? https://a.vn/b\nhttps://a.vn/c'],
    ['evidence', 'https://a.vn/b c', 'HD-24'],
    [
      'evidence',
      'https://a.vn/b https://b.vn/@21,105,15z',
      'HD-24 ? https://a.vn/b\nhttps://b.vn/@21,105,15z',
    ],
    ['evidence', 'https://a.vn/b (biên bản) https://b.vn/c', 'HD-24'],
    ['evidence', 'TP. Thái Nguyên tặng giấy khen', 'HD-26'],
    ['evidence', 'xem https://a.vn/b', 'HD-26'],
    ['evidence', 'C:\\Anh\\hop.jpg', 'HD-26'],
  ])('%s %j: %s', (field, cell, expected) => {
    expect(verdicts({ fundingSource: 'NSNN', [field]: cell }, field)).toEqual(
      expected === null ? [] : [expected],
    );
  });

  it.each<[string, string | null]>([
    ['Bình Xuân: 60, Trại 4: 50;', null],
    ['Binh Xuan: 60; Trại 4: 50', 'HD-41 ? Bình Xuân: 60; Trại 4: 50'],
    ['Bình Xuân 60; Trại 4 50', 'HD-41 ? Bình Xuân: 60; Trại 4: 50'],
    ['Bình Xuân: 60 hộ và Trại 4: 50 hộ', 'HD-41 ? Bình Xuân: 60; Trại 4: 50'],
    ['Bình Xuân: 60; Bình Xuân: 50', 'HD-41'],
    ['Xóm Lạ: 60; Trại 4: 50', 'HD-41'],
    ['60/50', 'HD-41'],
  ])('Số hộ theo xóm %j: %s', (householdsByHamlet, expected) => {
    const given = { ...JOINT, hamlets: 'Bình Xuân; Trại 4', householdsByHamlet };
    expect(verdicts(given, 'householdsByHamlet')).toEqual(expected === null ? [] : [expected]);
  });

  it('a mend to a day keeps the time of day that was typed', () => {
    const [finding] = findingsOf({ date: '05/03/2024 08:30' });
    expect(finding?.fix?.value).toEqual({ kind: 'date', date: '2024-03-05', minutes: 510 });
  });
});

describe('the sentence says what is wrong and what to do', () => {
  it.each<[Given, string]>([
    [{ date: '5/3' }, 'Ngày: «5/3» chưa có năm. Có phải «05/03/2024»?'],
    [
      { date: '25/1 âm lịch' },
      'Ngày: «25/1 âm lịch» là ngày âm lịch. Xin ghi ngày dương lịch, ví dụ 05/03/2026.',
    ],
    [
      { date: 'mùng 31/4/2024' },
      'Ngày: không có ngày «mùng 31/4/2024» trong lịch. Xin xem lại ngày và tháng.',
    ],
    [
      { date: '5-6/3/2024' },
      'Ngày: «5-6/3/2024» nêu nhiều ngày. Xin tách mỗi ngày một dòng, hoặc chỉ ghi ngày đầu «05/03/2024».',
    ],
    [
      { hamlets: 'toàn xã' },
      'Xóm: «toàn xã» không phải tên xóm. Việc của cả xã thì chọn Phạm vi «Toàn xã» và để trống ô này; họp ở từng xóm thì nêu tên từng xóm. Cần kê đủ thì ghi «Cả 7 xóm».',
    ],
    [
      { ...JOINT, hamlets: 'Bình Xuân và Đình 6' },
      'Xóm: không có «Bình Xuân và Đình 6». Có phải «Bình Xuân; Đình 6»? Nhiều xóm xin ngăn bằng dấu chấm phẩy.',
    ],
    [{ topics: 'Môi trường' }, 'Nội dung: không có «Môi trường». Có phải «ND3.6 (Môi trường)»?'],
    [
      { form: 'HT2.2; HT3.3' },
      'Hình thức: ô này chỉ nhận một giá trị mà ghi cả «HT2.2», «HT3.3». Xin giữ một, việc còn lại ghi ở dòng khác.',
    ],
    [
      { evidence: 'https//a.vn/b' },
      'Minh chứng: «https//a.vn/b» không mở được: phần đầu phải là https://, rồi đến tên trang. Có phải «https://a.vn/b»?',
    ],
    [
      { evidence: 'xem https://a.vn/b' },
      'Minh chứng: chưa thấy đường dẫn dạng https://… để mở xem. Nếu có, xin dán cả địa chỉ vào một dòng riêng của ô.',
    ],
    [
      { fundingSource: 'Quỹ', cost: 5 },
      'Nguồn kinh phí: «Quỹ» không có trong danh sách. Xin chọn «NSNN», «Xã hội hóa», «Lồng ghép» hoặc «Không».',
    ],
    [
      { attendance: '-' },
      'Số người: «-» không phải là số. Xin chỉ ghi số; không có thì ghi 0, chưa có số liệu thì để trống.',
    ],
  ])('%j', (given, expected) => {
    expect(findingsOf(given).map(findingMessage)).toContain(expected);
  });

  it.each(['Toàn xã', 'Bình Xuân và Xóm Lạ', 'X01 - Bình Xuân'])(
    'Xóm %j of Đóng góp, which has no Phạm vi and takes one hamlet',
    (hamlet) => {
      const said = checkTables(tablesWith({ contributions: [{ hamlet }] }), TODAY)
        .findings.filter(({ tab, field }) => tab === 'contributions' && field === 'hamlet')
        .map(findingMessage);
      expect(said).toHaveLength(1);
      expect(said[0]).not.toMatch(/Phạm vi|dấu chấm phẩy|dòng khác/);
    },
  );

  it('HD-49, DG-14: the exact days', () => {
    const hamlets = [{ validTo: day('2024-01-31'), mergedInto: 'X02' }];
    const said = checkTables(tablesWith({ hamlets }), TODAY)
      .findings.filter(({ rule }) => rule === 'HD-49' || rule === 'DG-14')
      .map(findingMessage);
    expect(said).toEqual([
      'Xóm: «Bình Xuân» hết hiệu lực ngày 31/01/2024 (đã sáp nhập vào «Đình 6»), dòng này ghi ngày 05/03/2024. Xin xem lại ngày, xóm, hoặc hiệu lực ở tab Xóm.',
      'Xóm: «Bình Xuân» hết hiệu lực ngày 31/01/2024 (đã sáp nhập vào «Đình 6»), dòng này ghi ngày 06/03/2024. Xin xem lại ngày, xóm, hoặc hiệu lực ở tab Xóm.',
    ]);
  });
});
