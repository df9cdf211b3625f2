import type { StarterRows } from '../app/ports';
import { starterFromRecords } from '../workbook/starter-records';
import type { StarterRecords } from '../workbook/starter-records';
import reportWording from '../../sheets-templates/report/wording.json';
import settings from '../../sheets-templates/trang/cau-hinh.csv';
import forms from '../../sheets-templates/trang/hinh-thuc.csv';
import plan from '../../sheets-templates/trang/ke-hoach.csv';
import topics from '../../sheets-templates/trang/noi-dung.csv';
import criteria from '../../sheets-templates/trang/tieu-chi.csv';

/** The catalogues of starter `trang`: what every new workbook begins with. */
const CATALOGUES: StarterRecords = {
  'Kế hoạch': plan,
  'Nội dung': topics,
  'Hình thức': forms,
  'Tiêu chí': criteria,
  'Cấu hình': settings,
};

export const REPORT_WORDING = reportWording;

/** The catalogues with the starter's own tabs in their place. */
export const starterRows = (starter: StarterRecords): StarterRows =>
  starterFromRecords({ ...CATALOGUES, ...starter });
