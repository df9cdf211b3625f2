import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { UsageError } from './usage-error';

/** A starter's rows as a commune edits them: by tab name, each row by header. */
export type StarterRecords = Record<string, Record<string, string>[]>;

const TAB_BY_FILE: Readonly<Record<string, string>> = {
  'cau-hinh.csv': 'Cấu hình',
  'can-bo.csv': 'Cán bộ',
  'chi-tieu.csv': 'Chỉ tiêu',
  'dong-gop.csv': 'Đóng góp',
  'guong-mo-hinh.csv': 'Gương, mô hình',
  'hinh-thuc.csv': 'Hình thức',
  'hoat-dong.csv': 'Hoạt động',
  'ke-hoach.csv': 'Kế hoạch',
  'noi-dung.csv': 'Nội dung',
  'so-lieu-khac.csv': 'Số liệu khác',
  'so-lieu-ky.csv': '_Số liệu kỳ',
  'tieu-chi.csv': 'Tiêu chí',
  'xom.csv': 'Xóm',
};

/** Reads `sheets-templates/<name>`; `trang` stands in the bundle itself, so its records are empty here. */
export function readStarter(templatesFolder: string, name: string): StarterRecords {
  if (name === 'trang') return {};
  const folder = join(templatesFolder, name);
  if (!/^[a-z0-9-]+$/.test(name) || !existsSync(folder)) {
    throw new UsageError(
      `Không có mẫu «${name}». Dùng --template trang, --template xa-2026 hoặc --template binh-thuan-2024.`,
    );
  }
  const records: StarterRecords = {};
  for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.csv'))) {
    const tab = TAB_BY_FILE[file];
    if (tab === undefined)
      throw new UsageError(
        `Mẫu ${name} có tệp lạ ${file}. Tên tệp phải là một trong: ${Object.keys(TAB_BY_FILE).join(', ')}.`,
      );
    records[tab] = parse(readFileSync(join(folder, file), 'utf8'), { columns: true, bom: true });
  }
  return records;
}
