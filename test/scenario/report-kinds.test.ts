import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { STANDARD_INDICATORS } from '../../src/domain/plan/standard-indicators';
import type { ReportData } from '../../src/rpc/messages';
import { loaJson, temporaryFolder } from '../support/cli';
import { describeOnPaper, onPaper } from '../support/paper';

const VALIDATOR = join(__dirname, '../../node_modules/.bin/ooxml-validator');
const folder = temporaryFolder();
const workbook = folder.path('minh-hoa.xlsx');
beforeAll(() => {
  loaJson('init', '--workbook', workbook, '--template', 'binh-thuan-2024');
});
afterAll(() => folder.remove());

const madeByPeriod = new Map<string, { out: string; figures: ReportData['figures'] }>();
/** The report of a period, made once. */
function made(period: string): { out: string; figures: ReportData['figures'] } {
  const known = madeByPeriod.get(period);
  if (known !== undefined) return known;
  const out = folder.path(`${period}.docx`);
  const { figures } = loaJson<ReportData>(
    ...['report', '--workbook', workbook, '--period', period, '--out', out],
  );
  madeByPeriod.set(period, { out, figures });
  return { out, figures };
}

/** The rows of the tables that follow a title, as words. */
function rowsAfter(xml: string, title: string): readonly (readonly string[])[] {
  const table = /<w:tbl>.*?<\/w:tbl>/s.exec(xml.slice(xml.indexOf(title)))?.[0] ?? '';
  return (table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).map((row) =>
    (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) =>
      [...cell.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(''),
    ),
  );
}

/** §3.3 once more, without the product's rounding: half up to one decimal, dots between thousands. */
function told(value: number, decimals: 0 | 1): string {
  const tenths = String(Math.floor(Number((Math.abs(value) * 10).toPrecision(12)) + 0.5)).padStart(2, '0');
  const whole = tenths.slice(0, -1).replace(/(\d)(?=(\d{3})+$)/g, '$1.');
  return decimals === 0 ? whole : `${whole},${tenths.slice(-1)}`;
}

/** Rule 4 of counts whose base is not small: in percent, of the values as they are printed. */
function changeTold(now: number, before: number): string {
  const change = told(((now - before) / before) * 100, 1).replace(/,0$/, '');
  return change === '0' ? 'không đổi' : `${now > before ? 'tăng' : 'giảm'} ${change}%`;
}

describe('«cùng kỳ năm trước» of the demo: made-up figures of 2023', () => {
  const kept: Record<string, string>[] = parse(
    readFileSync(join(__dirname, '../../sheets-templates/binh-thuan-2024/so-lieu-ky.csv'), 'utf8'),
    { columns: true },
  );
  const IDS = new Map(STANDARD_INDICATORS.map(({ title, code }) => [title, code]));
  const ONE_DECIMAL = new Set(['CT30', 'CT33', 'CT34', 'CT35']);
  /** Kept by definitions that have been given up: two meanings are not compared. */
  const GIVEN_UP = new Set(['CT23', 'CT24', 'CT37', 'CT38']);
  const SMALL_BASE = 20;

  it.each(['2024-T04', '2024-Q2', '2024-6T1', '2024-9T', '2024'])(
    '%s: its tables print the figures of a year before, and the change from a base that is not small in percent',
    (period) => {
      const { out, figures } = made(period);
      const row = kept.find((each) => each['Kỳ'] === period.replace('2024', '2023'));
      const before = JSON.parse(row?.['Chỉ tiêu báo cáo'] ?? '{}') as Record<string, number>;
      const xml = new TextDecoder().decode(unzipSync(readFileSync(out))['word/document.xml']);
      const seen = { compared: 0, inPercent: 0 };
      for (const title of ['Kết quả các chỉ tiêu chủ yếu<', 'TỔNG HỢP CÁC CHỈ TIÊU']) {
        if (!xml.includes(title)) continue;
        for (const cells of rowsAfter(xml, title).slice(1)) {
          const id = IDS.get(cells[1] ?? '') ?? '';
          const base = before[id];
          if (base === undefined || GIVEN_UP.has(id)) continue;
          expect([id, cells[7]]).toEqual([id, told(base, ONE_DECIMAL.has(id) ? 1 : 0)]);
          seen.compared += 1;
          const now = figures[id]?.period ?? 0;
          if (base < SMALL_BASE || now === 0 || ONE_DECIMAL.has(id)) continue;
          expect([id, cells[8]]).toEqual([id, changeTold(now, base)]);
          seen.inPercent += 1;
        }
      }
      expect(seen.compared).toBeGreaterThan(period.includes('T') ? 6 : 20);
      expect(seen.inPercent).toBeGreaterThan(1);
    },
  );
});

describe('each kind of period on the demo workbook', () => {
  it.each(['2024-T04', '2024-Q2', '2024-6T1', '2024-9T', '2024', '2024-01-03..2024-02-20'])(
    '%s: a .docx that the validator passes',
    (period) => {
      const verdict = spawnSync(VALIDATOR, [made(period).out], { encoding: 'utf8' }).stdout;
      expect(JSON.parse(verdict)).toEqual(expect.objectContaining({ ok: true, errors: [] }));
    },
  );
});

describeOnPaper('pages of the drafts of the demo workbook, with what is in print by default', () => {
  /** docs/domain.md §3.2. */
  const AT_MOST = { '2024-T04': 3, '2024-Q2': 6, '2024-6T1': 8, '2024-9T': 8, '2024': 10 };
  it('month 3, quarter 6, six and nine months 8, year 10 at most', () => {
    const files = Object.keys(AT_MOST).map((period) => [period, readFileSync(made(period).out)] as const);
    const papers = onPaper(new Map(files));
    const pages = Object.keys(AT_MOST).map((period) => [
      period,
      papers.get(period)?.pages.length ?? Infinity,
    ]);
    for (const [period, count] of pages)
      expect(Number(count)).toBeLessThanOrEqual(AT_MOST[period as keyof typeof AT_MOST]);
    expect(pages).toHaveLength(5);
  });
});
