import { parseWording } from '../domain/report/wording-template';
import type { ReportWording } from '../domain/report/wording-template';
import type { StarterRows } from '../app/ports';
import { recordsFromRows, starterFromRecords } from '../workbook/starter-records';
import type { StarterRecords } from '../workbook/starter-records';
import wordingFile from '../../sheets-templates/report/wording.json';
import settings from '../../sheets-templates/trang/cau-hinh.csv';
import forms from '../../sheets-templates/trang/hinh-thuc.csv';
import plan from '../../sheets-templates/trang/ke-hoach.csv';
import topics from '../../sheets-templates/trang/noi-dung.csv';
import criteria from '../../sheets-templates/trang/tieu-chi.csv';

/** The catalogues of starter `trang`: what every new workbook begins with. */
const CATALOGUES: StarterRecords = {
  'Kế hoạch': recordsFromRows(plan),
  'Nội dung': recordsFromRows(topics),
  'Hình thức': recordsFromRows(forms),
  'Tiêu chí': recordsFromRows(criteria),
  'Cấu hình': recordsFromRows(settings),
};

/** The report's wording. A broken file is our mistake and stops the command with what is wrong. */
export function readReportWording(): ReportWording {
  const parsed = parseWording(wordingFile);
  if (!parsed.ok) throw new Error(`sheets-templates/report/wording.json: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}

/** The catalogues with the starter's own tabs in their place. */
export const starterRows = (starter: StarterRecords): StarterRows =>
  starterFromRecords({ ...CATALOGUES, ...starter });
