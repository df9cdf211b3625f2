import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { serveWorkbench, type RunningWorkbench } from 'local-google/workbench';
import type { Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser';
import { buildPage } from '../support/workbench';

const OWNER = 'chu@xa.example';

/** Formats that number columns bear, here and in files of others. */
const FORMATS = [
  '#,##0',
  '0',
  '0.0',
  '#,##0.000',
  '0.00%',
  '0%',
  'dd/mm/yyyy',
  'dd/mm/yyyy hh:mm',
  'General',
  '@',
];
/** Among them those that a second reading turned into another number: 700.000, 1.250, 12,5. */
const VALUES = [700_000, 1250, 1.25, 12.5, 0, -45_000, 0.95, 45_356, 1_234_567.891];

const SCRIPT = `
  const FORMATS = ${JSON.stringify(FORMATS)};
  const VALUES = ${JSON.stringify(VALUES)};
  function fill() {
    const range = SpreadsheetApp.getActiveSheet().getRange(1, 1, VALUES.length, FORMATS.length);
    range.setNumberFormats(VALUES.map(() => FORMATS)).setValues(VALUES.map((value) => FORMATS.map(() => value)));
    SpreadsheetApp.getActiveSheet().setColumnWidths(1, FORMATS.length, 130);
  }
  function displayed() {
    return SpreadsheetApp.getActiveSheet().getRange(1, 1, VALUES.length, FORMATS.length).getDisplayValues();
  }
`;

/** Every text that a canvas is given to draw, with its place: what a person sees, not what was meant. */
const RECORD = `
  window.drawn = new Set();
  const draw = CanvasRenderingContext2D.prototype.fillText;
  CanvasRenderingContext2D.prototype.fillText = function (text, x, y, ...rest) {
    const { e, f } = this.getTransform();
    window.drawn.add(JSON.stringify([String(text), Math.round(e + x), Math.round(f + y)]));
    return draw.call(this, text, x, y, ...rest);
  };
`;

describeInBrowser('workbench: numbers in the grid', () => {
  const folder = mkdtempSync(join(tmpdir(), 'numbers-'));
  const opened: (() => Promise<void>)[] = [];
  let bench: RunningWorkbench;
  let page: Page;
  let displayed: string[][] = [];

  beforeAll(async () => {
    buildPage();
    const scriptDir = join(folder, 'pushed');
    mkdirSync(scriptDir);
    writeFileSync(join(scriptDir, 'code.js'), SCRIPT);
    bench = await serveWorkbench({
      dir: join(folder, 'kept'),
      port: 0,
      progress: () => undefined,
      project: {
        scriptDir,
        texts: { title: 't', preparing: 'p', preparingTakes: 'pt', noDocuments: 'n' },
        async open(host) {
          const spreadsheetId = await host.createSpreadsheet({ name: 'Số', locale: 'vi_VN', owner: OWNER });
          const run = (fn: string) => host.run({ spreadsheetId, user: OWNER, fn, from: 'rpc' });
          await run('fill');
          displayed = (await run('displayed')).value as string[][];
          return spreadsheetId;
        },
        people: () => [{ email: OWNER, name: 'Chủ', role: 'owner', part: '' }],
      },
    });
    opened.push(() => bench.close());
    await bench.ready;
    const browser = await openBrowser({ width: 1500, height: 700 });
    opened.unshift(() => browser.close());
    page = await browser.context.newPage();
    page.setDefaultTimeout(100_000);
    await page.addInitScript(RECORD);
    await page.goto(bench.url);
    await page.waitForSelector('html[data-ready=true]');
    await page.waitForTimeout(1500);
  }, 180_000);
  afterAll(async () => {
    for (const close of opened) await close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Texts drawn, those of one line put together from left to right. */
  const lines = async (): Promise<string[]> => {
    const drawn = await page.evaluate<string[]>('[...window.drawn]');
    const byLine = new Map<number, [string, number][]>();
    for (const one of drawn) {
      const [text, x, y] = JSON.parse(one) as [string, number, number];
      byLine.set(y, [...(byLine.get(y) ?? []), [text, x]]);
    }
    return [...byLine.values()].map((parts) =>
      parts
        .sort(([, one], [, other]) => one - other)
        .map(([text]) => text)
        .join(''),
    );
  };

  it('13.6: every number is drawn as getDisplayValues says, in each format', async () => {
    expect(displayed.flat()).toEqual(expect.arrayContaining(['700.000', '1.250', '1,250', '12,5']));
    if (process.env['SCREENSHOT'] !== undefined) await page.screenshot({ path: process.env['SCREENSHOT'] });
    const drawn = (await lines()).join('\n');
    const missing = displayed.filter((row) => !drawn.includes(row.join('')));
    console.log(`${String(displayed.flat().length)} cells, ${String(missing.length)} rows drawn otherwise`);
    expect({ missing, drawn: missing.length === 0 ? '' : drawn }).toEqual({ missing: [], drawn: '' });
  }, 120_000);
});
