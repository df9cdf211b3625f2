import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckData, CoverageData } from '../../src/rpc/messages';
import { loaJson, temporaryFolder } from '../support/cli';
import { day, typeInto } from '../support/typed-workbook';

interface Manifest {
  faults: { what: string; tab: string; row: number; column: string }[];
  cases: { what: string; tab: string; row: number; id: string }[];
}
const manifest = JSON.parse(
  readFileSync(join(__dirname, '../../sheets-templates/binh-thuan-2024/manifest.json'), 'utf8'),
) as Manifest;

const folder = temporaryFolder();
const workbook = folder.path('minh-hoa.xlsx');
let checked: CheckData & { code: number; stats?: { calls: Record<string, number> } };
let covered: CoverageData & { code: number; stats?: { calls: Record<string, number> } };

beforeAll(() => {
  loaJson('init', '--workbook', workbook, '--template', 'binh-thuan-2024');
  checked = loaJson('check', '--workbook', workbook, '--stats');
  covered = loaJson('coverage', '--workbook', workbook, '--period', '2024', '--stats');
});
afterAll(() => folder.remove());

const errors = () => checked.findings.filter(({ severity }) => severity === 'error');

describe('checking the demo workbook', () => {
  it.each(manifest.faults)(
    'finds the planted fault $what at $tab, row $row, column $column',
    ({ tab, row, column }) => {
      const here = checked.findings.filter(
        (finding) => finding.tab === tab && finding.row === row && finding.column === column,
      );
      expect(here).not.toEqual([]);
      for (const { message, rule } of here) {
        expect(rule).toMatch(/^[A-Z]{2}-\d\d$/);
        expect(message.length).toBeGreaterThan(20);
      }
    },
  );

  it('calls nothing an error but planted faults, and exits with 1', () => {
    const planted = new Set(manifest.faults.map(({ tab, row, column }) => `${tab}|${row}|${column}`));
    expect(errors().filter(({ tab, row, column }) => !planted.has(`${tab}|${row}|${column}`))).toEqual([]);
    expect(errors().length).toBeGreaterThan(0);
    expect(checked.code).toBe(1);
  });

  it.each([
    ['postponed', 'not-done'],
    ['out-of-period', 'out-of-period'],
  ])('treats the case %s rightly: excluded as %s', (what, why) => {
    const planted = manifest.cases.find((entry) => entry.what === what);
    expect(covered.excluded).toContainEqual({ id: planted?.id, why });
  });

  it.each(['joint', 'outside-plan'])('treats the case %s rightly: counted, once', (what) => {
    const planted = manifest.cases.find((entry) => entry.what === what);
    expect(covered.counted.filter((id) => id === planted?.id)).toHaveLength(1);
  });

  it('excludes a row that cannot be read, and lists it', () => {
    const rows = new Set(errors().map(({ tab, row }) => `${tab}|${row}`));
    expect(covered.excluded.filter(({ why }) => why === 'invalid')).toHaveLength(
      [...rows].filter((row) => row.startsWith('Hoạt động')).length,
    );
  });
});

describe('docs/workbook.md «Budgets», by --stats', () => {
  it('check: one read a tab with Nhật ký, Trình duyệt, the register and the mark of Độ bao phủ, one write a Kiểm tra column in one batch, kept and looked at again, the lists kept for onEdit; the rows go to «_Lưu» in one block under a lock of its own', () => {
    expect(checked.stats?.calls).toEqual({
      'Range.getValues': 17,
      'Range.getValue': 1,
      'Lock.tryLock': 2,
      'Sheet.getLastRow': 3,
      'Range.copyTo': 7,
      'Range.canEdit': 1,
      'Range.setValues': 7,
      'Range.clearContent': 1,
      'SpreadsheetApp.flush': 3,
      'Lock.releaseLock': 2,
      'Cache.putAll': 1,
    });
  });

  it('check again: no verdict changed, so none is written; «_Lưu» is one read more', () => {
    const again = loaJson<{ stats: { calls: Record<string, number> } }>(
      'check',
      '--workbook',
      workbook,
      '--stats',
    );
    expect(again.stats.calls).toEqual({
      'Range.getValues': 16,
      'Range.getValue': 1,
      'Sheet.getLastRow': 1,
      'Cache.putAll': 1,
    });
  });

  it('coverage: reads each tab once and writes each result tab once, the hidden tabs of kept figures and of facts among them, under the lock', () => {
    expect(covered.stats?.calls).toEqual({
      'Range.getValues': 18,
      'Lock.tryLock': 1,
      'Sheet.getLastRow': 1,
      'Range.copyTo': 2,
      'Range.setValues': 6,
      'Range.clearContent': 1,
      'SpreadsheetApp.flush': 2,
      'Lock.releaseLock': 1,
    });
  });

  it('report: the reads of coverage, of the register, of «_Lưu», of Trình duyệt and of who asks, one picture, one create, one register row under the lock', () => {
    const { stats } = loaJson<{ stats: { calls: Record<string, number> } }>(
      'report',
      '--workbook',
      workbook,
      '--period',
      '2024-Q2',
      '--out',
      folder.path('q2.docx'),
      '--stats',
    );
    expect(stats.calls).toEqual({
      'Range.getValues': 20,
      'Chart.getAs': 1,
      'Files.create': 1,
      'Lock.tryLock': 1,
      'Sheet.getLastRow': 3,
      'Range.copyTo': 3,
      'Range.setValues': 4,
      'Range.clearContent': 1,
      'SpreadsheetApp.flush': 2,
      'Lock.releaseLock': 1,
    });
  });
});

describe('the demo workbook with its faults mended', () => {
  it('has no finding of severity error, and exits with 0', async () => {
    await typeInto(workbook, (book) => {
      for (const { tab, row, column } of errors()) {
        const cell = book.cell(tab, row, column);
        if (column === 'Ngày') cell.value = day('2024-04-30');
        else if (column === 'Số người') cell.value = 45;
        else cell.value = 'Đầm Mụ';
      }
    });
    const again = loaJson<CheckData>('check', '--workbook', workbook);
    expect(again.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(again.code).toBe(0);
  });
});
