// Page pictures of the demo's report of a quarter for docs/guide: npm run build && node scripts/report-pictures.mjs
// Needs LibreOffice (soffice) and poppler (pdftoppm, pdftotext).
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PERIOD = '2024-Q2';
/** The usual one, and the one that the guide shows. */
const APPENDICES = 'chi-tieu,viec-con-lai';
/** Pixels a side of an A4 page at most: readable, and some 60 kB a page. */
const LONGER_SIDE = 820;
/** Name of the picture → words by which its page is known: where they stand changes with every line of the report. */
const PAGES = {
  'trang-dau': 'Kính gửi:',
  'bang-1': 'Bảng 1. ',
  'bang-3': 'Bảng 3. ',
  'phuong-huong': 'IV. PHƯƠNG HƯỚNG',
  'chu-ky': 'Nơi nhận:',
  'viec-con-lai': 'VIỆC CÒN LẠI THEO XÓM',
};

const root = join(import.meta.dirname, '..');
const images = join(root, 'docs/images');
const folder = mkdtempSync(join(tmpdir(), 'loa-xom-anh-'));
const loa = (...args) =>
  execFileSync(process.execPath, [join(root, 'dist/host/cli.js'), ...args], { cwd: folder });
try {
  loa('init', '--workbook', 'minh-hoa.xlsx', '--template', 'binh-thuan-2024');
  try {
    loa(
      'report',
      '--workbook',
      'minh-hoa.xlsx',
      '--period',
      PERIOD,
      '--out',
      'bao-cao.docx',
      '--appendix',
      APPENDICES,
    );
  } catch (error) {
    // The demo holds errors on purpose: exit 1 says so, and the report is there.
    if (error.status !== 1) throw error;
  }
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'soffice'))}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', 'bao-cao.docx'], { cwd: folder });
  mkdirSync(images, { recursive: true });
  const texts = execFileSync('pdftotext', ['-layout', 'bao-cao.pdf', '-'], { cwd: folder, encoding: 'utf8' });
  const pages = texts.normalize('NFC').split('\f');
  for (const [name, words] of Object.entries(PAGES)) {
    const at = pages.findIndex((text) => text.includes(words));
    if (at < 0) throw new Error(`no page with «${words}»`);
    const page = String(at + 1);
    const picture = join(images, `bao-cao-quy-2-${name}`);
    const options = ['-png', '-singlefile', '-scale-to', String(LONGER_SIDE), '-f', page, '-l', page];
    execFileSync('pdftoppm', [...options, 'bao-cao.pdf', picture], { cwd: folder });
  }
} finally {
  rmSync(folder, { recursive: true });
}
