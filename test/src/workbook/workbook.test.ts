import { describe, expect, it } from '@jest/globals';
import { labelsOf } from '../../../src/domain/tables/choices';
import { FIELDS, type RowTab } from '../../../src/domain/tables/fields';
import { headerKey } from '../../../src/workbook/header-key';
import { GUIDE_LINES } from '../../../src/workbook/guide-text';
import { columnsOf, ROW_TABS, TABS } from '../../../src/workbook/workbook';
import { MENU_LABELS } from '../../../src/wording/menu';

const KEYS = Object.keys(FIELDS) as RowTab[];
const visibleHeaders = (tab: RowTab): string =>
  columnsOf(tab)
    .filter(([, { hidden }]) => !hidden)
    .map(([, { header }]) => header)
    .join(' · ');

describe('docs/workbook.md «Tabs and headers»', () => {
  it('has every tab in order, by its Vietnamese name', () => {
    expect(TABS.map(({ name }) => name)).toEqual([
      'Hướng dẫn',
      'Hoạt động',
      'Kế hoạch',
      'Đóng góp',
      'Gương, mô hình',
      'Độ bao phủ',
      'Khoảng trống',
      'Báo cáo',
      'Xóm',
      'Cán bộ',
      'Nội dung',
      'Hình thức',
      'Tiêu chí',
      'Cấu hình',
      'Nhật ký',
      '_Số liệu kỳ',
    ]);
  });

  it.each<[RowTab, string]>([
    [
      'activities',
      'Mã · Ngày · Trạng thái · Mục kế hoạch · Nội dung · Hình thức · Phạm vi · Xóm · Đơn vị chủ trì · Đơn vị phối hợp · Số người · Số hộ dự · Minh chứng · Ghi chú · Kiểm tra · Xác nhận · Tên gọi · Số lượng · Số tin bài · Số lượt phát · Phút mỗi lượt · Lượt tiếp cận · Diện tích (m²) · Vị trí · Giai đoạn · Thành phần · Số hộ theo xóm · Tiêu chí · Kinh phí (đồng) · Nguồn kinh phí',
    ],
    [
      'plan',
      'Mã mục · Mục kế hoạch · Nội dung · Hình thức · Chủ trì · Phối hợp · Phạm vi · Xóm · Từ ngày · Đến ngày · Chỉ tiêu · Đơn vị tính · Chỉ tiêu báo cáo · Tiêu chí · Minh chứng · Nguồn kinh phí · Kinh phí (đồng) · Ghi chú · Kiểm tra',
    ],
    ['contributions', 'Mã · Ngày · Xóm · Loại · Giá trị · Số hộ · Hoạt động · Tiêu chí · Ghi chú · Kiểm tra'],
    [
      'examples',
      'Mã · Ngày · Loại · Tên · Xóm · Nội dung · Hoạt động · Đồng ý nêu tên · Minh chứng · Ghi chú · Kiểm tra',
    ],
    [
      'hamlets',
      'Mã xóm · Tên xóm · Số hộ · Số khẩu · Có loa · Có nhóm Zalo · Người phụ trách · Hiệu lực từ · Hiệu lực đến · Sáp nhập vào · Xã cũ · Ghi chú',
    ],
    ['officers', 'Email · Họ tên · Đơn vị · Vai trò · Phụ trách tiêu chí'],
    ['topics', 'Mã · Nội dung · Bắt buộc · Trọng số · Hạn (tháng) · Tiêu chí người dân'],
    ['forms', 'Mã · Hình thức · Nhóm · Cách tính bao phủ · Mức tiếp cận'],
    ['criteria', 'Bộ · Số · Tên · Hiệu lực từ · Hiệu lực đến · Nội dung'],
    ['settings', 'Mục cài đặt · Giá trị · Giải thích'],
  ])('%s has its headers in order', (tab, headers) => {
    expect(visibleHeaders(tab)).toBe(headers);
  });

  it.each(KEYS)('%s: one column for each field, no header twice, help in one sentence', (tab) => {
    const columns = columnsOf(tab);
    expect(columns.map(([field]) => field)).toEqual([...FIELDS[tab]]);
    const keys = columns.map(([, { header }]) => headerKey(header));
    expect(new Set(keys).size).toBe(keys.length);
    for (const [field, { help, hidden, editor }] of columns) {
      expect(help).toMatch(/^\p{Lu}.*[.…]$|^Hai .*\.$/u);
      expect(hidden).toBe(field.startsWith('_'));
      if (hidden) expect(editor).toBe('system');
    }
  });

  it('a list taken from another tab names a column that stands there', () => {
    for (const tab of KEYS) {
      for (const [, { list }] of columnsOf(tab)) {
        if (list?.from === 'tab') expect(FIELDS[list.tab]).toContain(list.field);
      }
    }
  });

  it('a column of a closed list is wide enough for its longest choice as a chip', () => {
    const [letter, chip] = [7, 44];
    for (const tab of KEYS) {
      for (const [, { header, width, list }] of columnsOf(tab)) {
        if (list?.from !== 'choices') continue;
        const longest = Math.max(...labelsOf(list.list).map((label) => label.length));
        expect({ header, fits: width >= longest * letter + chip }).toEqual({ header, fits: true });
      }
    }
  });

  it('the guide names the menu items as the menu does', () => {
    const guide = GUIDE_LINES.map(({ text }) => text).join('\n');
    for (const label of Object.values(MENU_LABELS)) expect(guide).toContain(label.replace(' …', ''));
    expect(guide.normalize('NFC')).toBe(guide);
  });

  it('only tabs where the add-on gives codes have a prefix', () => {
    const prefixes = KEYS.flatMap((tab) => ROW_TABS[tab].codePrefix ?? []);
    expect(prefixes).toEqual(['HD', 'DG', 'GM', 'BC']);
  });
});

describe('headerKey', () => {
  it.each([
    ['Số hộ dự'.normalize('NFD'), 'Số hộ dự'],
    ['  SỐ   HỘ DỰ ', 'Số hộ dự'],
    ['Số hộ\u00a0dự\u200b', 'Số hộ dự'],
    ['Số\nhộ dự', 'Số hộ dự'],
    ['Xã hội hoá', 'Xã hội hóa'],
  ])('%j is the header %j', (typed, header) => {
    expect(headerKey(typed)).toBe(headerKey(header));
  });

  it.each([
    ['Số hộ', 'Số họ'],
    ['Xóm', 'Xom'],
  ])('%j is not the header %j', (typed, header) => {
    expect(headerKey(typed)).not.toBe(headerKey(header));
  });
});
