import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import type { CellView, WorkbookView } from 'local-google';
import type { RunningWorkbench, StandStill } from 'local-google/workbench';
import type { WorkbookFile } from '../../cli/files/workbook-file';
import { serveLoaXom } from '../../cli/workbench/serve-loa-xom';

const ROOT = resolve(__dirname, '../..');
export const OWNER = 'chu-so-huu@loa-xom.example';

/** Builds the page where it is older than its sources; the build of host and bundle is pretest's. */
export function buildPage(): void {
  execFileSync(process.execPath, [
    join(ROOT, 'packages/local-google/scripts/build-workbench.mjs'),
    '--quiet',
    '--if-stale',
  ]);
}

export interface TestBench {
  readonly dir: string;
  running: RunningWorkbench;
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** The workbench on a folder of its own, on any free port. */
export async function startBench(
  options: { scriptDir?: string; file?: WorkbookFile; standStill?: StandStill; now?: number } = {},
): Promise<TestBench> {
  const dir = mkdtempSync(join(tmpdir(), 'loa-xom-bench-'));
  const start = async (): Promise<RunningWorkbench> => {
    const bench = await serveLoaXom({ dir, port: 0, progress: () => undefined, ...options });
    try {
      await bench.ready;
    } catch (error) {
      await bench.close();
      throw error;
    }
    return bench;
  };
  const bench: TestBench = {
    dir,
    running: await start(),
    async restart() {
      await bench.running.close();
      bench.running = await start();
    },
    async close() {
      await bench.running.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
  return bench;
}

/** A window of the workbench, used by that person, once it can be used. */
export async function openAs(context: BrowserContext, bench: TestBench, user: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(benchUrl(bench.running.url, '', { user }));
  await page.waitForSelector('html[data-ready=true]');
  return page;
}

/** An address of the workbench, with the start token of the address that it printed. */
export function benchUrl(
  printed: string,
  path: string,
  parameters: Readonly<Record<string, string>> = {},
): string {
  const url = new URL(printed);
  const token = url.searchParams.get('token') ?? '';
  url.pathname = `/${path}`;
  url.search = new URLSearchParams({ token, ...parameters }).toString();
  return url.href;
}

/** What the workbench shows to that person. */
export async function viewOf(bench: TestBench, user: string = OWNER): Promise<WorkbookView> {
  const response = await fetch(benchUrl(bench.running.url, 'api/view', { user, client: 'test' }));
  return (await response.json()) as WorkbookView;
}

export async function cellOf(bench: TestBench, tab: string, name: string): Promise<CellView | null> {
  const view = await viewOf(bench);
  const [, letter = 'A', number = '1'] = /^([A-Z])(\d+)$/.exec(name) ?? [];
  const [row, column] = [Number(number) - 1, letter.charCodeAt(0) - 65];
  const cells = view.sheets.find((sheet) => sheet.name === tab)?.cells ?? [];
  return cells.find(([atRow, atColumn]) => atRow === row && atColumn === column)?.[2] ?? null;
}

/** Goes to a cell by the name box, as people do, and leaves the keyboard in the grid. */
export async function goTo(page: Page, tab: string, name: string): Promise<void> {
  // A padlock is part of a protected tab's name.
  await page
    .getByRole('tab')
    .filter({ hasText: new RegExp(`^${tab}$`) })
    .click();
  const box = page.locator('header input').first();
  await box.click();
  await box.fill(name);
  await box.press('Enter');
  // The grid takes the keyboard back a moment later.
  await page.waitForFunction(`document.activeElement?.tagName !== 'INPUT'`);
  await page.waitForTimeout(100);
}

/** The add-on's sidebar, opened from its menu, with one of its parts at rest. */
export async function openSidebar(page: Page, part = 'Ghi'): Promise<FrameLocator> {
  const shown = page.locator('.sidebar iframe');
  const before = (await shown.count()) === 0 ? null : await shown.getAttribute('src');
  await page.getByRole('menuitem', { name: 'Loa Xóm' }).click();
  await page.getByRole('menuitem', { name: 'Mở thanh Loa Xóm' }).click();
  // The one that was open stays until the new one comes.
  await page.waitForFunction(
    `document.querySelector('.sidebar iframe') !== null &&
     document.querySelector('.sidebar iframe').getAttribute('src') !== ${JSON.stringify(before)}`,
  );
  const sidebar = page.frameLocator('.sidebar iframe');
  await sidebar.locator('#page main').waitFor();
  await openPartIn(sidebar, part);
  return sidebar;
}

/** A part of the sidebar, once it waits for nothing. */
export async function openPartIn(sidebar: FrameLocator, part: string): Promise<void> {
  await sidebar.getByRole('tab', { name: part, exact: true }).click();
  await atRestIn(sidebar);
}

export async function atRestIn(sidebar: FrameLocator): Promise<void> {
  await eventually(
    () => sidebar.locator('.busy').count(),
    (count) => count === 0,
  );
}

/** The local Google's process is ended as by a crash: nothing of it runs on. */
export function killHost(bench: TestBench): void {
  process.kill(Number.parseInt(readFileSync(join(bench.dir, 'host.lock'), 'utf8')), 'SIGKILL');
}

/** Waits until `read` gives what is wanted, else gives what it gave last. */
export async function eventually<T>(read: () => Promise<T>, isWanted: (value: T) => boolean): Promise<T> {
  const until = Date.now() + 15_000;
  for (;;) {
    const value = await read();
    if (isWanted(value) || Date.now() > until) return value;
    await new Promise((done) => setTimeout(done, 100));
  }
}
