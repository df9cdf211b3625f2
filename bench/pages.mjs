// How long people wait in the workbench: npm run build && node bench/pages.mjs [rounds]. Wall clock, on the demonstration's
// 405 activities; needs Chromium. Prints the median of each wait, and what it costs that an answered edit is on disk.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import {
  chooseMenu,
  findChromium,
  goToCell,
  openChromium,
  openDemoWorkbench,
  openWindow,
  showTab,
} from '../scripts/demo-workbench.mjs';

const ROOT = join(import.meta.dirname, '..');
const { startHost } = createRequire(join(ROOT, 'package.json'))('local-google');
const ROUNDS = Number(process.argv[2] ?? 7);
const USER = 'van-hoa@binhthuan.example';
const SCREEN = { width: 1366, height: 768 };

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const say = (what, times) =>
  console.log(`${what.padEnd(64)} ${String(Math.round(median(times))).padStart(6)} ms`);

/** Written down in the page: when a verdict beside a row came in, by the page's own clock. */
const WATCH_VERDICTS = `
  window.verdicts = [];
  const Source = window.EventSource;
  window.EventSource = class extends Source {
    constructor(url) {
      super(url);
      this.addEventListener('message', ({ data }) => {
        if (!/"(Đạt|Lỗi|Cần xem|Gợi ý)/.test(data)) return;
        requestAnimationFrame(() => requestAnimationFrame(() => window.verdicts.push(performance.now())));
      });
    }
  };`;

async function openingSidebar(browser, url) {
  const times = { shown: [], painted: [], ready: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const page = await openWindow(browser, url, USER, SCREEN);
    await page.getByRole('menuitem', { name: 'Loa Xóm' }).click();
    const started = performance.now();
    await page.getByRole('menuitem', { name: 'Mở thanh Loa Xóm' }).click();
    const frame = page.frameLocator('.sidebar iframe');
    await frame.locator('#page').waitFor();
    times.shown.push(performance.now() - started);
    await frame.locator('.choice').first().waitFor();
    times.ready.push(performance.now() - started);
    const inside = page.frames().find((candidate) => candidate.url().includes('/frame/'));
    times.painted.push(
      await inside.evaluate(`performance.getEntriesByName('first-contentful-paint')[0]?.startTime`),
    );
    await page.close();
  }
  say('menu «Mở thanh Loa Xóm» to the sidebar on the screen', times.shown);
  say('  first contentful paint of the sidebar, from its own loading', times.painted);
  say('  menu to the list of what can be recorded', times.ready);
}

async function openingWorkbench(browser, url) {
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    const page = await openWindow(browser, url, USER, SCREEN);
    times.push(performance.now() - started);
    await page.close();
  }
  say('address of the workbench to a grid that can be used', times);
}

async function openingCoverage(browser, url) {
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await openWindow(browser, url, USER, SCREEN);
    await chooseMenu(page, 'Mở thanh Loa Xóm');
    const sidebar = page.frameLocator('.sidebar iframe');
    await sidebar.locator('.choice').first().waitFor();
    const started = performance.now();
    await sidebar.getByRole('tab', { name: 'Độ bao phủ', exact: true }).click();
    await sidebar.getByRole('heading', { level: 3 }).first().waitFor();
    await sidebar.locator('.busy').first().waitFor({ state: 'detached' });
    times.push(performance.now() - started);
    await page.close();
  }
  say('tab «Độ bao phủ» of the sidebar to its figures', times);
}

async function checkingAgain(page) {
  await chooseMenu(page, 'Mở thanh Loa Xóm');
  const sidebar = page.frameLocator('.sidebar iframe');
  await sidebar.getByRole('tab', { name: 'Kiểm tra', exact: true }).click();
  await sidebar.locator('.finding').first().waitFor();
  const inside = page.frames().find((candidate) => candidate.url().includes('/frame/'));
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    await sidebar.locator('.busy').first().waitFor({ state: 'detached' });
    times.push(
      await inside.evaluate(`new Promise((done) => {
        const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Kiểm tra lại');
        const started = performance.now();
        let wasBusy = false;
        const look = () => {
          const isBusy = document.querySelector('.busy') !== null;
          if (wasBusy && !isBusy) done(performance.now() - started);
          else requestAnimationFrame(look);
          wasBusy ||= isBusy;
        };
        button.click();
        look();
      })`),
    );
  }
  say('click «Kiểm tra lại» in the sidebar to the verdicts of all rows', times);
}

async function checkingFromMenu(page) {
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.getByRole('menuitem', { name: 'Loa Xóm' }).click();
    const started = performance.now();
    await page.getByRole('menuitem', { name: /^Kiểm tra/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    times.push(performance.now() - started);
    await dialog.getByRole('button', { name: 'OK' }).click();
    await dialog.waitFor({ state: 'detached' });
  }
  say('menu «Kiểm tra toàn bộ» to its result', times);
}

async function editing(page) {
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    await goToCell(page, 'K5');
    await page.waitForTimeout(300);
    await page.keyboard.type(round % 2 === 0 ? '-5' : '66');
    const before = await page.evaluate('(window.verdicts.length = 0, performance.now())');
    await page.keyboard.press('Enter');
    await page.waitForFunction('window.verdicts.length > 0');
    times.push((await page.evaluate('window.verdicts[0]')) - before);
  }
  say('Enter in a cell to the verdict beside its row', times);
}

/** An edit by itself, in a folder that is kept and in one that is not, on a book as large as the demonstration. */
async function durability() {
  for (const [what, dir] of [
    ['an edit answered, kept on disk before that', mkdtempSync(join(tmpdir(), 'bench-'))],
    ['an edit answered, kept in memory only', undefined],
  ]) {
    const host = await startHost({
      scriptDir: join(ROOT, 'dist/apps-script'),
      ...(dir === undefined ? {} : { dir }),
    });
    const spreadsheetId = await host.createSpreadsheet({ name: 'Đo', owner: USER });
    const edit = (range, values) =>
      host.edit({ spreadsheetId, user: USER, sheet: 'Trang tính1', range, values });
    const row = Array.from({ length: 26 }, (_, column) => `Tuyên truyền tại xóm ${column}, có biên bản`);
    await edit(
      'A1',
      Array.from({ length: 900 }, () => row),
    );
    const times = [];
    for (let round = 0; round < ROUNDS * 5; round++) {
      const started = performance.now();
      await edit('A1', [[round]]);
      times.push(performance.now() - started);
    }
    say(what, times);
    await host.close();
    if (dir !== undefined) rmSync(dir, { recursive: true });
  }
}

const executablePath = findChromium();
if (executablePath === undefined) {
  console.error('Thiếu Chromium: đặt biến CHROMIUM');
  process.exit(2);
}
console.log(`${cpus().length} × ${cpus()[0].model}, Node ${process.version}, median of ${ROUNDS}`);
const workbench = await openDemoWorkbench();
const browser = await openChromium(executablePath);
try {
  await browser.context.addInitScript(WATCH_VERDICTS);
  await openingWorkbench(browser, workbench.url);
  await openingSidebar(browser, workbench.url);
  await openingCoverage(browser, workbench.url);
  const page = await openWindow(browser, workbench.url, USER, SCREEN);
  await showTab(page, 'Hoạt động');
  await editing(page);
  await checkingFromMenu(page);
  await checkingAgain(page);
} finally {
  await browser.close();
  await workbench.close();
}
await durability();
