// Pictures of docs/images: npm run screenshots. The demonstration workbook on a fixed day, in Chromium; the report's pages by
// LibreOffice and poppler. Says what is missing and exits 2, after making what can be made.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { smallerPng } from './smaller-png.mjs';
import {
  chooseMenu,
  findChromium,
  goToCell,
  openChromium,
  openDemoWorkbench,
  openPart,
  openWindow,
  showTab,
} from './demo-workbench.mjs';

/** 13 December 2024, 9 o'clock in Hanoi: the last quarter of the demonstration's year ends tomorrow. */
const NOW = Date.UTC(2024, 11, 13, 2);
const OFFICIAL = 'van-hoa@binhthuan.example';
const SCREEN = { width: 1200, height: 660 };
const LOW = { width: 1200, height: 520 };
/** High enough that a part of the sidebar tells its story. */
const TALL = { width: 1280, height: 860 };
/** Kilobytes that a picture may have. */
const MOST_KB = 150;
/** Until fonts and the grid's drawing have settled, in ms. */
const SETTLED_MS = 1200;

const images = join(import.meta.dirname, '../docs/images');

async function keep(name, target, options = {}) {
  const page = typeof target.page === 'function' ? target.page() : target;
  await page.mouse.move(640, 5);
  await page.waitForTimeout(SETTLED_MS);
  const path = join(images, `${name}.png`);
  writeFileSync(
    path,
    smallerPng(await target.screenshot({ animations: 'disabled', caret: 'hide', ...options })),
  );
  const kb = Math.round(statSync(path).size / 1000);
  console.log(`${name}.png ${kb} kB${kb > MOST_KB ? ' (lớn quá)' : ''}`);
}

async function grid(page) {
  await showTab(page, 'Hoạt động');
  // The grid scrolls no farther than it must: these bring the findings into sight, and their column whole.
  await goToCell(page, 'P120');
  await goToCell(page, 'P62');
  await goToCell(page, 'K65');
  await keep('bang-tinh-hoat-dong', page);
  await showTab(page, 'Độ bao phủ');
  // Full of figures and colours: all of a high screen would be too large a picture.
  await page.setViewportSize(LOW);
  await keep('bang-tinh-do-bao-phu', page);
  await page.setViewportSize(SCREEN);
}

async function sidebar(page) {
  await showTab(page, 'Hoạt động');
  await goToCell(page, 'K65');
  await chooseMenu(page, 'Mở thanh Loa Xóm');
  const aside = page.locator('.sidebar');
  const form = await openPart(page, 'Ghi');
  await form.getByRole('searchbox').first().fill('moi truong');
  await form.locator('.choice').first().click();
  await form.locator('#field-date').fill('03/12/2024');
  await keep('thanh-ben-ghi', aside);
  for (const [name, part] of [
    ['thanh-ben-kiem-tra', 'Kiểm tra'],
    ['thanh-ben-do-bao-phu', 'Độ bao phủ'],
    ['thanh-ben-viec-cua-toi', 'Việc của tôi'],
  ]) {
    await openPart(page, part);
    await keep(name, aside);
  }
}

async function reportDialog(page) {
  await chooseMenu(page, /^Tạo báo cáo/);
  const frame = page.frameLocator('dialog iframe');
  await frame.locator('.sheet').first().waitFor();
  await frame.getByLabel('Loại báo cáo').selectOption({ label: 'Quý' });
  await frame.getByLabel('Kỳ báo cáo').selectOption('2024-Q2');
  await frame.locator('.sheet').first().waitFor();
  await frame.locator('.busy').first().waitFor({ state: 'detached' });
  await keep('hop-bao-cao', page.locator('dialog'));
}

async function pagePictures(executablePath) {
  const workbench = await openDemoWorkbench({ now: NOW });
  const browser = await openChromium(executablePath);
  try {
    const desk = await openWindow(browser, workbench.url, OFFICIAL, SCREEN);
    await grid(desk);
    await reportDialog(desk);
    await sidebar(await openWindow(browser, workbench.url, OFFICIAL, TALL));
  } finally {
    await browser.close();
    await workbench.close();
  }
}

const isThere = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

mkdirSync(images, { recursive: true });
const missing = [];
const chromiumPath = findChromium();
if (chromiumPath === undefined)
  missing.push('Chromium (đặt biến CHROMIUM): ảnh bảng tính, thanh bên, hộp báo cáo');
else await pagePictures(chromiumPath);
const office = [
  ['soffice', 'LibreOffice Writer'],
  ['pdftoppm', 'poppler-utils'],
].filter(([program]) => !isThere(program));
for (const [program, name] of office) missing.push(`${name} (${program}): ảnh các trang báo cáo`);
if (office.length === 0)
  execFileSync(process.execPath, [join(import.meta.dirname, 'report-pictures.mjs')], { stdio: 'inherit' });
for (const line of missing) console.error(`Thiếu ${line}`);
process.exit(missing.length === 0 ? 0 : 2);
