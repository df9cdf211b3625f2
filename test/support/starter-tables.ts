import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { RowTab } from '../../src/domain/tables/fields';
import type { Tables } from '../../src/domain/tables/table';
import { starterFromRecords } from '../../src/workbook/starter-records';
import type { StarterRecords, StarterRows } from '../../src/workbook/starter-records';
import { rowsOf } from './tables-builder';

const TEMPLATES = join(__dirname, '../../sheets-templates');
const CATALOGUES = {
  'Nội dung': 'trang/noi-dung.csv',
  'Hình thức': 'trang/hinh-thuc.csv',
  'Tiêu chí': 'trang/tieu-chi.csv',
  'Chỉ tiêu': 'trang/chi-tieu.csv',
} as const;

/** The starter workbooks as they stand after set-up. */
export const STARTER_FILES = {
  trang: { ...CATALOGUES, 'Kế hoạch': 'trang/ke-hoach.csv', 'Cấu hình': 'trang/cau-hinh.csv' },
  'binh-thuan-2024': {
    ...CATALOGUES,
    'Hoạt động': 'binh-thuan-2024/hoat-dong.csv',
    'Kế hoạch': 'binh-thuan-2024/ke-hoach.csv',
    'Đóng góp': 'binh-thuan-2024/dong-gop.csv',
    'Gương, mô hình': 'binh-thuan-2024/guong-mo-hinh.csv',
    Xóm: 'binh-thuan-2024/xom.csv',
    'Cán bộ': 'binh-thuan-2024/can-bo.csv',
    'Cấu hình': 'binh-thuan-2024/cau-hinh.csv',
  },
} as const;

/** Their rows as the files have them, by tab name and header. */
export function starterRecords(name: keyof typeof STARTER_FILES): StarterRecords {
  const files: Readonly<Record<string, string>> = STARTER_FILES[name];
  const records: Record<string, StarterRecords[string]> = {};
  for (const [tab, file] of Object.entries(files)) {
    records[tab] = parse(readFileSync(join(TEMPLATES, file), 'utf8'), { columns: true });
  }
  return records;
}

export const starterTables = (name: keyof typeof STARTER_FILES): Tables =>
  tablesOfRecords(starterRecords(name));

/** Rows of text as the workbook holds them after set-up. */
export function tablesOfRecords(records: StarterRecords): Tables {
  const starter: StarterRows = starterFromRecords(records);
  const tab = <T extends RowTab>(key: T): Tables[T] => rowsOf(key, starter[key] ?? []);
  return {
    activities: tab('activities'),
    plan: tab('plan'),
    contributions: tab('contributions'),
    examples: tab('examples'),
    otherFigures: tab('otherFigures'),
    hamlets: tab('hamlets'),
    officers: tab('officers'),
    topics: tab('topics'),
    forms: tab('forms'),
    criteria: tab('criteria'),
    indicators: tab('indicators'),
    settings: tab('settings'),
    inbox: [],
    reports: [],
    approvals: [],
    audit: [],
  };
}
