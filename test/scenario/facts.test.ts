import { afterAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readXlsx } from 'ooxml-read';
import { readDeliveries } from '../../packages/province/src/deliveries';
import type { ReportData } from '../../src/rpc/messages';
import { FACT_HEADERS, factCell, type FactLine, isSeal, sealOf } from '../../src/workbook/facts-tab';
import { loaJson, temporaryFolder } from '../support/cli';
import { typeInto } from '../support/typed-workbook';

const folder = temporaryFolder();
afterAll(() => folder.remove());

/** Rows of the tab as a province meets them: in the .xlsx that somebody downloaded. */
function factsIn(path: string): readonly FactLine[] {
  const sheet = readXlsx(readFileSync(path)).sheets.find(({ name }) => name === 'TONG_HOP');
  const lines = (sheet?.rows ?? []).map((row) =>
    FACT_HEADERS.map((_header, at) => {
      const cell = row[at] ?? null;
      expect(['text', 'blank']).toContain(cell?.kind ?? 'blank');
      return cell?.kind === 'text' ? cell.value : '';
    }),
  );
  expect(sheet?.state).toBe('hidden');
  expect(lines[0]).toEqual([...FACT_HEADERS]);
  return lines.slice(1).filter((line) => line.some((cell) => cell !== ''));
}

const statesOf = (lines: readonly FactLine[], period: string): ReadonlySet<string> =>
  new Set(lines.filter((line) => factCell(line, 'period') === period).map((line) => factCell(line, 'state')));

describe('tab TONG_HOP in a commune', () => {
  it('coverage and a report write it whole, sealed, as text, out of sight', async () => {
    const path = folder.path('xa.xlsx');
    loaJson('init', '--workbook', path, '--template', 'binh-thuan-2024');
    await typeInto(path, (book) => {
      const row = book.found('Cấu hình', 'Mục cài đặt').find(({ value }) => value === 'Mã xã')?.row ?? 0;
      book.cell('Cấu hình', row, 'Giá trị').value = 5698;
    });
    loaJson('coverage', '--workbook', path, '--period', '2024-Q1');
    loaJson('coverage', '--workbook', path, '--period', '2024-Q2');
    const lines = factsIn(path);
    for (const period of ['2024-Q1', '2024-Q2']) {
      const own = lines.filter((line) => factCell(line, 'period') === period);
      const seal = own[own.length - 1] ?? [];
      expect(isSeal(seal)).toBe(true);
      const { count, digest } = sealOf(own.slice(0, -1));
      expect([factCell(seal, 'row_count'), factCell(seal, 'data_digest')]).toEqual([String(count), digest]);
      expect(count).toBeGreaterThan(500);
      expect(statesOf(lines, period)).toEqual(new Set(['draft']));
    }
    // Sheets took the code for a number and dropped its nought.
    expect(factCell(lines[0] ?? [], 'commune_code')).toBe('05698');
    // As a province reads it: the workbook of the real bundle, by its own reader.
    const read = readDeliveries([{ name: 'xa.xlsx', bytes: () => readFileSync(path) }], '2024-Q1');
    expect(read.findings).toEqual([]);
    expect(read.deliveries).toHaveLength(1);
    expect(read.deliveries[0]).toMatchObject({ communeCode: '05698', communeName: 'xã Bình Thuận' });
    expect(read.deliveries[0]?.facts).toEqual(
      lines.filter((line) => factCell(line, 'period') === '2024-Q1').slice(0, -1),
    );
    const { stage } = loaJson<ReportData>(
      ...['report', '--workbook', path, '--period', '2024-Q1', '--out', folder.path('bc.docx')],
    );
    const after = factsIn(path);
    expect(statesOf(after, '2024-Q1')).toEqual(new Set([stage === 'final' ? 'issued' : 'draft']));
    expect(after.filter((line) => factCell(line, 'period') === '2024-Q2')).toEqual(
      lines.filter((line) => factCell(line, 'period') === '2024-Q2'),
    );
  });
});
