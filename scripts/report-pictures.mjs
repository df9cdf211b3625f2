// Page pictures of the demo's reports of a quarter and of the year for docs/guide: npm run build && node scripts/report-pictures.mjs
// Needs LibreOffice (soffice) and poppler (pdftoppm, pdftotext).
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Pixels a side of an A4 page at most: readable, and some 60 kB a page. */
const LONGER_SIDE = 820;
/**
 * Of each report the pages: name of the picture → words by which its page is known, since where they stand changes with every
 * line of the report.
 */
const REPORTS = [
  {
    period: '2024-Q2',
    pictures: 'bao-cao-quy-2',
    // The usual one, and the one that the guide shows.
    appendices: 'chi-tieu,viec-con-lai',
    pages: {
      'trang-dau': 'Kính gửi:',
      'bang-1': 'Bảng 1. ',
      'bang-3': 'Bảng 3. ',
      'phuong-huong': 'IV. PHƯƠNG HƯỚNG',
      'chu-ky': 'Nơi nhận:',
      'viec-con-lai': 'VIỆC CÒN LẠI THEO XÓM',
    },
  },
  {
    period: '2024',
    pictures: 'bao-cao-nam',
    appendices: 'chi-tieu',
    pages: {
      'trang-dau': 'Kính gửi:',
      'bang-3': 'Bảng 3. ',
      'phuong-huong': 'V. KIẾN NGHỊ',
    },
  },
];

const root = join(import.meta.dirname, '..');
const images = join(root, 'docs/images');
const folder = mkdtempSync(join(tmpdir(), 'loa-xom-anh-'));
const loa = (...args) =>
  execFileSync(process.execPath, [join(root, 'dist/host/cli.js'), ...args], { cwd: folder });
const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'soffice'))}`;

function makeReport(period, appendices) {
  try {
    loa(
      ...['report', '--workbook', 'minh-hoa.xlsx', '--period', period],
      ...['--out', `${period}.docx`, '--appendix', appendices],
    );
  } catch (error) {
    // The demo holds errors on purpose: exit 1 says so, and the report is there.
    if (error.status !== 1) throw error;
  }
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', `${period}.docx`], { cwd: folder });
}

function keepPages(pdf, pictures, pages) {
  const texts = execFileSync('pdftotext', ['-layout', pdf, '-'], { cwd: folder, encoding: 'utf8' });
  const printed = texts.normalize('NFC').split('\f');
  for (const [name, words] of Object.entries(pages)) {
    const at = printed.findIndex((text) => text.includes(words));
    if (at < 0) throw new Error(`no page of ${pdf} with «${words}»`);
    const page = String(at + 1);
    const options = ['-png', '-singlefile', '-scale-to', String(LONGER_SIDE), '-f', page, '-l', page];
    execFileSync('pdftoppm', [...options, pdf, join(images, `${pictures}-${name}`)], { cwd: folder });
  }
}

try {
  mkdirSync(images, { recursive: true });
  loa('init', '--workbook', 'minh-hoa.xlsx', '--template', 'binh-thuan-2024');
  for (const { period, pictures, appendices, pages } of REPORTS) {
    makeReport(period, appendices);
    keepPages(`${period}.pdf`, pictures, pages);
  }
} finally {
  rmSync(folder, { recursive: true });
}
