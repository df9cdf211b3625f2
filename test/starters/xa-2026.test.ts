import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { starterOfDay } from '../../src/domain/plan/starter-names';
import type { CalendarDate } from '../../src/domain/calendar/calendar-date';

const TEMPLATES = join(__dirname, '../../sheets-templates');
const read = (path: string): string => readFileSync(join(TEMPLATES, path), 'utf8');
const rowsOf = (path: string): readonly Record<string, string>[] => parse(read(path), { columns: true });
const codesIn = (cell = ''): readonly string[] =>
  cell.split(';').flatMap((code) => (code.trim() === '' ? [] : [code.trim()]));

const topics = rowsOf('xa-2026/noi-dung.csv');
const forms = rowsOf('xa-2026/hinh-thuc.csv');
const criteria = rowsOf('xa-2026/tieu-chi.csv');
const plan = rowsOf('xa-2026/ke-hoach.csv');
const setting = (name: string): string =>
  rowsOf('xa-2026/cau-hinh.csv').find((row) => row['Mục cài đặt'] === name)?.['Giá trị'] ?? '';

describe('16.3: starter xa-2026', () => {
  it('says nothing of the years before', () => {
    for (const file of readdirSync(join(TEMPLATES, 'xa-2026')).filter((name) => name.endsWith('.csv')))
      expect([file, /huyện|nâng cao|NC21|XM21|2024|Bình Thuận/iu.exec(read(`xa-2026/${file}`))]).toEqual([
        file,
        null,
      ]);
  });

  it('has the ten criteria of XM26, in force from the day of the decision, each with topics of its own', () => {
    expect(criteria.map((row) => [row['Bộ'], row['Số'], row['Hiệu lực từ'], row['Hiệu lực đến']])).toEqual(
      Array.from({ length: 10 }, (_row, index) => ['XM26', String(index + 1), '15/02/2026', '']),
    );
    const known = new Set(topics.map((row) => row['Mã']));
    for (const row of criteria) {
      const named = codesIn(row['Nội dung']);
      expect([row['Số'], named.length > 0, named.filter((code) => !known.has(code))]).toEqual([
        row['Số'],
        true,
        [],
      ]);
    }
  });

  it('says in Cấu hình what of XM26 was not confirmed, and that Nhóm xã decides no figure', () => {
    const rows = rowsOf('xa-2026/cau-hinh.csv');
    const told = (name: string): string | undefined =>
      rows.find((row) => row['Mục cài đặt'] === name)?.['Giải thích'];
    expect(told('Bộ tiêu chí')).toMatch(/chưa đối chiếu tên và mức của 47 chỉ tiêu/);
    expect(told('Bộ tiêu chí')).toMatch(/là cách hiểu của Loa Xóm/);
    expect(told('Nhóm xã')).toMatch(/chưa số liệu nào tính theo mục này/);
  });

  it('every people-facing topic belongs to a criterion, the five that had no topic too', () => {
    const mapped = new Set(criteria.flatMap((row) => codesIn(row['Nội dung'])));
    const facing = topics.filter((row) => row['Tiêu chí người dân'] === 'Có').map((row) => row['Mã'] ?? '');
    expect(facing.filter((code) => !mapped.has(code))).toEqual([]);
    const titles = topics.map((row) => row['Nội dung']).join('\n');
    for (const word of [
      'Quy hoạch',
      'nhân lực',
      'an sinh',
      'Khoa học công nghệ và chuyển đổi số',
      'Hành chính công',
    ])
      expect(titles).toContain(word);
  });

  it('the plan names topics, forms and criteria that are there, and an item for each criterion', () => {
    const known = {
      'Nội dung': new Set(topics.flatMap((row) => [row['Mã'], (row['Mã'] ?? '').split('.')[0]])),
      'Hình thức': new Set(forms.flatMap((row) => [row['Mã'], row['Nhóm']])),
      'Tiêu chí': new Set(criteria.map((row) => row['Số'])),
    };
    for (const [column, codes] of Object.entries(known))
      expect([
        column,
        plan.flatMap((row) => codesIn(row[column])).filter((code) => !codes.has(code)),
      ]).toEqual([column, []]);
    const single = plan.map((row) => row['Tiêu chí'] ?? '').filter((cell) => /^\d+$/.test(cell));
    expect(new Set(single).size).toBe(10);
  });

  it('names the units of a commune of today, the superior of today, and its own symbols', () => {
    const units = plan.map((row) => `${row['Chủ trì'] ?? ''}; ${row['Phối hợp'] ?? ''}`).join('; ');
    for (const unit of [
      'Văn phòng HĐND và UBND',
      'Phòng Kinh tế',
      'Phòng Văn hóa – Xã hội',
      'Trung tâm Phục vụ hành chính công',
      'Trung tâm cung ứng dịch vụ sự nghiệp công',
      'Ủy ban MTTQ Việt Nam xã',
      'Hội Nông dân xã',
      'Hội Liên hiệp Phụ nữ xã',
      'Đoàn TNCS Hồ Chí Minh xã',
      'Hội Cựu chiến binh xã',
    ])
      expect(units).toContain(unit);
    expect(setting('Kính gửi')).toBe('Văn phòng Điều phối nông thôn mới tỉnh');
    expect(setting('Ký hiệu báo cáo')).toBe('BC-UBND');
    expect(setting('Nơi nhận')).toMatch(/Lưu: VT, VHXH$/);
    expect(setting('Bộ tiêu chí')).toBe('XM26');
  });

  it('offers the kinds of grassroots information', () => {
    const titles = forms.map((row) => row['Hình thức']).join('\n');
    for (const form of ['Bảng tin', 'Tuyên truyền viên', 'Tổ công nghệ số cộng đồng', 'Zalo OA', 'Tin nhắn'])
      expect(titles).toContain(form);
  });

  it('codes that the older starter has keep their meaning', () => {
    const old = new Map(rowsOf('trang/hinh-thuc.csv').map((row) => [row['Mã'], row]));
    const kept = forms.filter((row) => old.has(row['Mã']));
    expect(kept).toHaveLength(old.size);
    for (const row of kept) {
      const before = old.get(row['Mã']);
      expect([row['Mã'], row['Cách tính bao phủ'], row['Mức tiếp cận']]).toEqual([
        row['Mã'],
        before?.['Cách tính bao phủ'],
        before?.['Mức tiếp cận'],
      ]);
    }
  });

  it('has the settings of the older starter, all of them', () => {
    const namesOf = (starter: string) => rowsOf(`${starter}/cau-hinh.csv`).map((row) => row['Mục cài đặt']);
    expect(namesOf('xa-2026')).toEqual(namesOf('trang'));
  });

  it.each([
    ['2026-02-14', 'trang'],
    ['2026-02-15', 'xa-2026'],
    ['2027-01-01', 'xa-2026'],
  ])('on %s set-up begins with %s', (day, name) => expect(starterOfDay(day as CalendarDate)).toBe(name));
});
