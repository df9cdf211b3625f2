import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Lines of the page's table that list headers; `node scripts/headers-doc.mjs` writes them. */
const ROW_TABS_OF_PAGE = [
  ...readFileSync(join(__dirname, '../../../docs/workbook.md'), 'utf8').matchAll(
    /^\| ([^|]+?) +\| ([^|]* · [^|]*?) +\|$/gm,
  ),
].map(([, name = '', headers = '']) => [name, headers] as const);

describe('docs/workbook.md «Tabs and headers»', () => {
  it('has every tab in order, by its Vietnamese name', () => {
    expect(TABS.map(({ name }) => name)).toEqual([
      'Hướng dẫn',
      'Hoạt động',
      'Kế hoạch',
      'Đóng góp',
      'Gương, mô hình',
      'Số liệu khác',
      'Hộp thư đến',
      'Độ bao phủ',
      'Khoảng trống',
      'Báo cáo',
      'Trình duyệt',
      'Xóm',
      'Cán bộ',
      'Nội dung',
      'Hình thức',
      'Tiêu chí',
      'Chỉ tiêu',
      'Cấu hình',
      'Nhật ký',
      '_Số liệu kỳ',
      '_Lưu',
      'TONG_HOP',
    ]);
  });

  it.each(ROW_TABS_OF_PAGE)('%s has its headers in order', (name, headers) => {
    const tab = KEYS.find((key) => ROW_TABS[key].name === name);
    expect(tab === undefined ? `no tab ${name}` : visibleHeaders(tab)).toBe(headers);
  });

  it('every tab that people fill in stands on the page', () => {
    const filled = KEYS.filter((key) => key !== 'audit' && key !== 'reports').map(
      (key) => ROW_TABS[key].name,
    );
    expect(ROW_TABS_OF_PAGE.map(([name]) => name).sort()).toEqual([...filled].sort());
  });

  it.each(KEYS)('%s: one column for each field, no header twice, help in one sentence', (tab) => {
    const columns = columnsOf(tab);
    expect(columns.map(([field]) => field)).toEqual([...FIELDS[tab]]);
    const keys = columns.map(([, { header }]) => headerKey(header));
    expect(new Set(keys).size).toBe(keys.length);
    for (const [field, { help, hidden, editor }] of columns) {
      expect(help).toMatch(/^\p{Lu}.*[.…]$|^Hai .*\.$/u);
      if (field.startsWith('_')) expect(hidden).toBe(true);
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
    expect(prefixes).toEqual(['HD', 'DG', 'GM', 'SL', 'BC']);
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
