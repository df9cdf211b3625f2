import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomically } from 'local-google';
import { withNewWorkbook } from '../../cli/session';
import type { CoverageData } from '../../src/rpc/messages';
import type { MergeData } from '../../src/rpc/requests-merge';
import { loa, loaJson, temporaryFolder } from '../support/cli';
import { fourCommunes } from '../support/four-communes';

const CLI = join(__dirname, '../../dist/host/cli.js');
const folder = temporaryFolder();
/** Two of the four: the pure plan of all four is held by test/src/app/merging. */
const files = ['a', 'b'].map((letter) => folder.path(`xa-${letter}.xlsx`));
const out = folder.path('xa-moi.xlsx');
const NAMES = ['Minh Tân', 'Phú Thịnh'];

beforeAll(async () => {
  for (const [at, starter] of fourCommunes(1).slice(0, files.length).entries()) {
    await withNewWorkbook(undefined, async (session) => {
      await session.ask({ command: 'setUp', starter });
      await writeFileAtomically(files[at] ?? '', await session.bytes(), { replaces: false });
    });
  }
}, 300_000);
afterAll(() => {
  folder.remove();
});

describe('16.4: merge A.xlsx B.xlsx --out C.xlsx', () => {
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

  it('merges by the preferred one; past figures of each are those of its own workbook', () => {
    const made = loaJson<MergeData>('merge', ...files, '--out', out, '--prefer', files[1] ?? '');
    expect(made.isMade).toBe(true);
    expect(made.communes.map(({ name }) => name)).toEqual(['Phú Thịnh', 'Minh Tân']);
    for (const [at, file] of files.entries()) {
      const asked = ['--period', '2026-6T1', '--as-of', '2026-06-14'];
      const own = loaJson<CoverageData>('coverage', '--workbook', file, ...asked);
      const former = loaJson<CoverageData>(
        'coverage',
        '--workbook',
        out,
        ...asked,
        '--former',
        NAMES[at] ?? '',
      );
      expect(former).toEqual(own);
    }
    const unknown = loa('coverage', '--workbook', out, '--period', '2026-6T1', '--former', 'Khôi Kỳ');
    expect(unknown.stderr).toContain('Không có xã cũ «Khôi Kỳ»');
    expect(loa('merge', out, files[0] ?? '', '--out', folder.path('x.xlsx')).stderr).toContain(
      'đã là bảng tính của một xã sáp nhập',
    );
  }, 600_000);

  it('computes the new commune as a whole, and is checked', () => {
    const whole = loaJson<CoverageData>(
      'coverage',
      '--workbook',
      out,
      '--period',
      '2026-6T1',
      '--as-of',
      '2026-06-14',
    );
    expect(whole.hamlets).toHaveLength(33);
    const check = loa('check', '--workbook', out);
    expect(check.code).toBeLessThan(2);
  }, 300_000);

  it('killed anywhere: the new file is whole or not there, the old ones are as they were', async () => {
    const before = files.map((file) => readFileSync(file).toString('base64'));
    const unfinished = folder.path('do-dang.xlsx');
    const whole = readFileSync(out).length;
    let killed = 0;
    for (const wait of [300, 2_000, 6_000]) {
      const args = [CLI, 'merge', ...files, '--out', unfinished, '--prefer', files[1] ?? '', '--force'];
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
