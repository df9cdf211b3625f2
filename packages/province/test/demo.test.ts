import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { axeViolations, describeInBrowser, withPage } from './in-browser';
import { openDuckDb } from '../src/duckdb';
import { type DemoRun, runDemo } from '../src/run-demo';
import { duckdb } from './duckdb';

const ROOT = join(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'province-demo-'));
let run: DemoRun;

beforeAll(async () => {
  const engine = await openDuckDb(duckdb, { threads: 2 });
  try {
    run = await runDemo(folder, engine);
  } finally {
    engine.close();
  }
}, 900_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the province of the demo', () => {
  it('124 communes: every planted fault is named, and nothing else', () => {
    expect({ unnamed: run.unnamed, extra: run.extra }).toEqual({ unnamed: [], extra: [] });
    expect(run.planted).toBeGreaterThan(20);
    expect(run.province.listed).toBe(124);
    // Without 3 missing, 2 half, 2 old, 1 each of layout, unsealed, changed and broken, 2 of another period; a stranger beside.
    expect(run.province.results.communes).toHaveLength(124 - 13 + 1);
    expect(run.province.results.missing).toHaveLength(13);
  });

  it('another program opens the workbook: a sheet for each table, numbers as numbers, text as text', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(run.out);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Toàn tỉnh',
      'Từng xã',
      'Nội dung bắt buộc',
      'Chỉ tiêu báo cáo',
      'Khoảng trống',
      'Nơi cần đến trước',
      'Từng khu dân cư',
      'Chưa có số liệu',
      'Nhiều tệp một xã',
      'Cùng mã, khác nghĩa',
      'Chất lượng',
    ]);
    const sheet = workbook.getWorksheet('Từng xã');
    const row = sheet?.getRow(4);
    expect([typeof row?.getCell(1).value, typeof row?.getCell(6).value]).toEqual(['string', 'number']);
    expect(sheet?.rowCount).toBe(run.province.results.communes.length + 3);
  });

  it('the page needs nothing beside it', () => {
    const page = readFileSync(join(folder, 'tinh.html'), 'utf8');
    expect(page).not.toMatch(/<(?:link|img|iframe)|src=|url\(|https?:\/\/(?!www\.w3\.org)/u);
    for (const text of run.province.sentences)
      expect(page).toContain(text.slice(0, 20).replace(/&/gu, '&amp;'));
  });

  it('the same folder gives the same bytes', async () => {
    const before = digests(folder);
    const engine = await openDuckDb(duckdb, { threads: 1 });
    try {
      await runDemo(folder, engine);
    } finally {
      engine.close();
    }
    expect(digests(folder)).toEqual(before);
  }, 900_000);
});

const digests = (of: string): readonly string[] =>
  ['tinh.xlsx', 'tinh.html', 'tinh.json'].map((name) =>
    createHash('sha256')
      .update(readFileSync(join(of, name)))
      .digest('hex'),
  );

describeInBrowser('the page of the province', () => {
  it.each([
    [1366, 900],
    [390, 844],
  ])(
    '%i px: nothing runs out of it, axe finds nothing, a click sorts and a search finds',
    async (width, height) => {
      await withPage(join(folder, 'tinh.html'), { width, height }, async (page) => {
        expect(await axeViolations(page)).toEqual([]);
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(width);
        const column = (): Promise<readonly number[]> =>
          page.evaluate(
            "[...document.querySelectorAll('#communes tbody tr')].map((row) => Number(row.cells[11].dataset.v))",
          );
        await page.click('#communes th:nth-child(12) button');
        const up = await column();
        expect(up).toEqual([...up].sort((a, b) => a - b));
        await page.click('#communes th:nth-child(12) button');
        expect(await column()).toEqual([...up].sort((a, b) => b - a));
        await page.fill('#communes .search input', 'dong lac');
        const shown =
          "[...document.querySelectorAll('#communes tbody tr')].filter((row) => !row.hidden).map((row) => row.cells[1].textContent)";
        expect(await page.evaluate(shown)).toEqual(['xã Đồng Lạc']);
      });
    },
    120_000,
  );
});

describe('killed at any moment', () => {
  it('each output is the old one or the new one, whole', async () => {
    const place = mkdtempSync(join(tmpdir(), 'province-kill-'));
    try {
      const names = ['tinh.xlsx', 'tinh.html', 'tinh.json'];
      for (const name of names) writeFileSync(join(place, name), 'old');
      const whole = names.map((name) => readFileSync(join(folder, name), 'utf8'));
      for (const delay of [0, 1, 2, 4, 8, 16, 32, 64]) {
        await killedWriter(place, names, delay);
        names.forEach((name, at) => {
          const now = readFileSync(join(place, name), 'utf8');
          expect(now === 'old' || now === whole[at]).toBe(true);
        });
      }
      await killedWriter(place, names, null);
      expect(names.map((name) => readFileSync(join(place, name), 'utf8'))).toEqual(whole);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  }, 120_000);
});

/** A process that writes the three outputs by the package's own writer, over and over; null lets it end by itself. */
async function killedWriter(place: string, names: readonly string[], delay: number | null): Promise<void> {
  const bundle = join(ROOT, 'packages/province/dist/write-all.cjs');
  if (!existsSync(bundle)) await bundleWriter(bundle);
  const script = `const { writeAll } = require(${JSON.stringify(bundle)}); const { readFileSync } = require('node:fs');
const files = new Map(${JSON.stringify(names)}.map((name) => [${JSON.stringify(place)} + '/' + name, readFileSync(${JSON.stringify(folder)} + '/' + name)]));
process.stdout.write('go'); for (let round = 0; round < ${delay === null ? '1' : '1e6'}; round += 1) writeAll(files);`;
  const child = spawn(process.execPath, ['-e', script]);
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  await new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
  if (delay !== null) {
    await new Promise((resolve) => setTimeout(resolve, delay));
    child.kill('SIGKILL');
  }
  await ended;
  for (const name of readdirSync(place)) if (name.endsWith('.tmp')) rmSync(join(place, name));
}

async function bundleWriter(bundle: string): Promise<void> {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(ROOT, 'packages/province/src/output/write-all.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
  });
}
