import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { INDICATOR_IDS } from '../../src/domain/indicators/indicator-definitions';
import { formatIndicator } from '../../src/domain/report/figure-form';
import type { ReportData } from '../../src/rpc/messages';
import { loaJson, temporaryFolder } from '../support/cli';

const VALIDATOR = join(__dirname, '../../node_modules/.bin/ooxml-validator');
const folder = temporaryFolder();
const workbook = folder.path('minh-hoa.xlsx');
beforeAll(() => {
  loaJson('init', '--workbook', workbook, '--template', 'binh-thuan-2024');
});
afterAll(() => folder.remove());

/** The rows of the tables that follow a title, as words. */
function rowsAfter(xml: string, title: string): readonly (readonly string[])[] {
  const table = /<w:tbl>.*?<\/w:tbl>/s.exec(xml.slice(xml.indexOf(title)))?.[0] ?? '';
  return (table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).map((row) =>
    (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) =>
      [...cell.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(''),
    ),
  );
}

describe('each kind of period on the demo workbook', () => {
  it.each(['2024-T04', '2024-Q2', '2024-6T1', '2024-9T', '2024', '2024-01-03..2024-02-20'])(
    '%s: a .docx that the validator passes, with the figures of --json in appendix I',
    (period) => {
      const out = folder.path(`${period}.docx`);
      const { figures } = loaJson<ReportData>(
        ...['report', '--workbook', workbook, '--period', period, '--out', out],
      );
      const verdict = spawnSync(VALIDATOR, [out], { encoding: 'utf8' }).stdout;
      expect(JSON.parse(verdict)).toEqual(expect.objectContaining({ ok: true, errors: [] }));
      const xml = new TextDecoder().decode(unzipSync(readFileSync(out))['word/document.xml']);
      const printed = rowsAfter(xml, 'TỔNG HỢP CÁC CHỈ TIÊU').slice(1);
      expect(printed.map((row) => row.slice(3, 6))).toEqual(
        INDICATOR_IDS.map((id) => {
          const figure = figures[id];
          if (figure === undefined) throw new Error(`no ${id}`);
          return (['plan', 'period', 'cumulative'] as const).map((which) =>
            formatIndicator({ id, ...figure } as never, which),
          );
        }),
      );
    },
  );
});
