import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startHost, writeFileAtomically } from 'local-google';
import { withCopyOf, withNewWorkbook } from '../../cli/session';
import type { Session } from '../../cli/session';
import { readReportFile } from '../../cli/files/report-file';
import type { Answers } from '../../src/rpc/answers';
import type { MergeData } from '../../src/rpc/requests/merge';
import { Commune } from '../support/commune-host';
import { OWNER } from '../../cli/workbench/cast';
import { PUSHED_FOLDER } from '../../cli/pushed-folder';
import { loa, loaJson, temporaryFolder } from '../support/cli';
import { fourCommunes } from '../support/four-communes';
import { liveYear, REPORTED, withLastYear } from '../support/year-of-commune';

const CLI = join(__dirname, '../../dist/host/cli.js');
const NAMES = ['Minh Tân', 'Phú Thịnh', 'Yên Lãng', 'Tân Linh'];
const SIGNS = ['MT', 'PT', 'YL', 'TL'];
const PERIODS = ['2026-Q1', '2026-9T'];
const AS_OF = '2026-10-01';
const ROW_TABS = ['Hoạt động', 'Kế hoạch', 'Đóng góp', 'Gương, mô hình', 'Số liệu khác', 'Xóm'];

const folder = temporaryFolder();
const files = NAMES.map((_name, at) => folder.path(`xa-${String(at + 1)}.xlsx`));
const reports = NAMES.map((_name, at) => folder.path(`bao-cao-${String(at + 1)}.docx`));
const out = folder.path('xa-moi.xlsx');
const preferred = files[1] ?? '';

interface Seen {
  readonly figures: readonly string[];
  readonly findings: Answers['check']['findings'];
  readonly taken: Answers['takeOut'];
}

/** What a workbook says of itself, or of a former commune. */
async function figuresOf(session: Session, former?: string): Promise<readonly string[]> {
  const under = former === undefined ? {} : { former };
  const figures: string[] = [];
  for (const period of PERIODS) {
    const asked = { period, ...(period === '2026-9T' ? { asOf: AS_OF } : {}), ...under };
    const { data } = await session.ask({ command: 'coverage', ...asked });
    // When it was computed last is no figure, and stays with the old file.
    figures.push(JSON.stringify({ ...data, since: null }));
    figures.push((await session.ask({ command: 'figureTable', ...asked })).data.csv);
  }
  return figures;
}

const seen: Seen[] = [];
beforeAll(async () => {
  for (const [at, records] of fourCommunes(1).entries())
    await withNewWorkbook(undefined, async (session) => {
      const { base64 } = await liveYear(session, withLastYear(records, at));
      writeFileSync(reports[at] ?? '', Buffer.from(base64, 'base64'));
      await writeFileAtomically(files[at] ?? '', await session.bytes(), { replaces: false });
    });
  for (const file of files)
    seen.push(
      await withCopyOf(file, undefined, async (session) => ({
        taken: (await session.ask({ command: 'takeOut' })).data,
        figures: await figuresOf(session),
        findings: (await session.ask({ command: 'check', asOf: AS_OF })).data.findings,
      })),
    );
}, 900_000);
afterAll(() => {
  folder.remove();
});

describe('16.4: merge A.xlsx B.xlsx C.xlsx D.xlsx --out E.xlsx, four communes with a year each', () => {
  it('asks where the communes differ, and then makes nothing', () => {
    const asked = loa('merge', ...files, '--out', out);
    expect(asked.code).toBe(2);
    expect(asked.stderr).toContain('các xã ghi khác nhau');
    expect(asked.stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(out)).toBe(false);
    const preview = loaJson<MergeData>('merge', ...files, '--preview');
    expect(preview.isMade).toBe(false);
    expect(preview.conflicts.map(({ text }) => text).join('\n')).toContain('Tên xã');
  }, 300_000);

  it('refuses a commune given twice, by its path and as a copy', () => {
    expect(loa('merge', files[0] ?? '', files[0] ?? '', '--out', out).stderr).toContain('được nêu hai lần');
    const copy = folder.path('ban-sao.xlsx');
    copyFileSync(files[0] ?? '', copy);
    expect(loa('merge', files[0] ?? '', copy, '--out', out).stderr).toContain('của cùng một xã');
  }, 300_000);

  it('merges by the preferred one and leaves the old files as they were', () => {
    const before = files.map((file) => readFileSync(file).toString('base64'));
    const made = loaJson<MergeData>('merge', ...files, '--out', out, '--prefer', preferred);
    expect(made.isMade).toBe(true);
    expect(made.communes.map(({ name }) => name)).toEqual(['Phú Thịnh', 'Minh Tân', 'Yên Lãng', 'Tân Linh']);
    expect(files.map((file) => readFileSync(file).toString('base64'))).toEqual(before);
    expect(loa('merge', out, files[0] ?? '', '--out', folder.path('x.xlsx')).stderr).toContain(
      'đã là bảng tính của một xã sáp nhập',
    );
  }, 600_000);

  it('every old figure and table is identical under the old borders; an unknown commune is told', async () => {
    await withCopyOf(out, undefined, async (session) => {
      for (const [at, name] of NAMES.entries())
        expect(await figuresOf(session, name)).toEqual(seen[at]?.figures);
    });
    const unknown = loa('coverage', '--workbook', out, '--period', REPORTED, '--former', 'Khôi Kỳ');
    expect(unknown.stderr).toContain('Không có xã cũ «Khôi Kỳ»');
  }, 600_000);

  it('every issued report is in the register, matches its rows, is traced, and proves itself', async () => {
    await withCopyOf(out, undefined, async (session) => {
      const { data } = await session.ask({ command: 'reportRegister' });
      expect(data.reports.map(({ code, matches }) => [code.slice(0, 3), matches]).sort()).toEqual(
        SIGNS.map((sign) => [`${sign}.`, true]).sort(),
      );
      for (const { code, row } of data.reports) {
        const traced = await session.ask({ command: 'traceFigure', report: code, row, figure: 'CT04' });
        expect(traced.data.then).toBe(traced.data.now);
        expect(traced.data.rows.length).toBeGreaterThan(0);
        expect(traced.data).toMatchObject({ added: [], gone: [] });
      }
      for (const [at, name] of NAMES.entries()) {
        const file = readReportFile(reports[at] ?? '');
        if (file === null) throw new Error('No proof');
        const verified = await session.ask({ command: 'verifyReport', ...file, former: name });
        expect([name, verified.data.holds, verified.data.figures]).toEqual([name, true, []]);
      }
    });
  }, 600_000);

  it('rows of every tab, Nhật ký and kept figures are conserved; no code stands twice', async () => {
    const whole = await cellsIn(out);
    const old = await Promise.all(files.map(cellsIn));
    for (const tab of [...ROW_TABS, 'Báo cáo']) {
      const column = tab === 'Xóm' ? 'Mã xóm' : tab === 'Kế hoạch' ? 'Mã mục' : 'Mã';
      const codes = whole(tab).map((row) => String(row[column]));
      expect([tab, new Set(codes).size]).toEqual([tab, codes.length]);
      const signed = old.flatMap((rows, at) =>
        rows(tab).map((row) => `${SIGNS[at] ?? ''}.${String(row[column])}`),
      );
      expect([tab, codes.sort()]).toEqual([tab, signed.sort()]);
      expect([tab, digest(whole(tab))]).toEqual([tab, digest(old.flatMap((rows) => rows(tab)))]);
    }
    const entries = whole('Nhật ký').map((row) => JSON.stringify(row));
    const before = old.flatMap((rows) => rows('Nhật ký').map((row) => JSON.stringify(row)));
    expect(before.length).toBeGreaterThan(12);
    expect(entries.filter((entry) => before.includes(entry)).sort()).toEqual(before.sort());
  }, 600_000);

  it('passes the check with the same findings of the same rows', async () => {
    const { data } = await withCopyOf(out, undefined, (session) =>
      session.ask({ command: 'check', asOf: AS_OF }),
    );
    const told = (findings: Seen['findings']) =>
      findings
        .filter(({ tab, severity }) => severity !== 'info' && ROW_TABS.includes(tab))
        .map(({ rule, tab, column }) => `${rule} ${tab} ${column}`);
    expect(told(data.findings).sort()).toEqual(seen.flatMap(({ findings }) => told(findings)).sort());
  }, 600_000);

  it('cùng kỳ of the new commune is the sum of the old ones for counts, and none for shares', async () => {
    const report = await withCopyOf(out, undefined, (session) =>
      session.ask({ command: 'reportPreview', period: REPORTED }),
    );
    const lastYear = (code: string): number =>
      seen.reduce((sum, { taken }) => {
        const kept = taken.trend.find(([period]) => period === '2025-Q1')?.[6];
        const [value = 0] =
          (JSON.parse(typeof kept === 'string' ? kept : '{}') as Record<string, [number, string]>)[code] ??
          [];
        return sum + value;
      }, 0);
    const text = JSON.stringify(report.data.document);
    expect(text).toContain(String(lastYear('CT04')).replace(/\B(?=(\d{3})+$)/g, '.'));
  }, 300_000);

  it('killed anywhere: the new file is whole or not there, the old ones are as they were', async () => {
    const before = files.map((file) => readFileSync(file).toString('base64'));
    const unfinished = folder.path('do-dang.xlsx');
    const whole = readFileSync(out).length;
    let killed = 0;
    for (const wait of [300, 2_000, 6_000]) {
      const args = [CLI, 'merge', ...files, '--out', unfinished, '--prefer', preferred, '--force'];
      const child = spawn(process.execPath, args, { stdio: 'ignore' });
      const ended = new Promise((resolve) => child.on('close', resolve));
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, wait))]);
      if (child.kill('SIGKILL')) killed += 1;
      await ended;
      if (existsSync(unfinished)) expect(readFileSync(unfinished).length).toBeGreaterThan(whole * 0.9);
      expect(files.map((file) => readFileSync(file).toString('base64'))).toEqual(before);
    }
    expect(killed).toBeGreaterThan(0);
  }, 300_000);
});

type Rows = (tab: string) => readonly Record<string, unknown>[];

/** What stands in the cells of a file, by tab and header. */
async function cellsIn(path: string): Promise<Rows> {
  const host = await startHost({ scriptDir: PUSHED_FOLDER });
  try {
    const commune = new Commune(host, await host.importXlsx(path, OWNER));
    const rows = new Map<string, readonly Record<string, unknown>[]>();
    for (const tab of [...ROW_TABS, 'Báo cáo', 'Nhật ký']) rows.set(tab, await commune.rows(tab));
    return (tab) => rows.get(tab) ?? [];
  } finally {
    await host.close();
  }
}

/** Cells that nothing renames. */
const FREE = [
  'Ghi chú',
  'Minh chứng',
  'Số người',
  'Số hộ',
  'Số khẩu',
  'Giá trị',
  'Ngày',
  'Dấu số liệu',
  '_id',
  '_figures',
];
const digest = (rows: readonly Record<string, unknown>[]): readonly string[] =>
  rows.map((row) => JSON.stringify(FREE.map((header) => row[header] ?? ''))).sort();
