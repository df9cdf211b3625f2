import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { openWorkbookFile } from '../../cli/files/workbook-file';
import { loa, loaAsync, temporaryFolder } from '../support/cli';

const folder = temporaryFolder();
const at = (name: string): string => folder.path(`thu/${name}`);

beforeAll(() => {
  expect(loa('init', '--workbook', folder.path('mau.xlsx')).code).toBe(0);
});
beforeEach(() => {
  rmSync(folder.path('thu'), { recursive: true, force: true });
  mkdirSync(folder.path('thu'));
  copyFileSync(folder.path('mau.xlsx'), at('xa.xlsx'));
});
afterAll(() => folder.remove());

const lockFiles = (): string[] => readdirSync(folder.path('thu')).filter((name) => name.endsWith('.lock'));

describe('A.4: one file, two writers', () => {
  it('of two commands at once one is done and the other says by which process the file is held', async () => {
    const results = await Promise.all([1, 2].map(() => loaAsync('check', '--workbook', at('xa.xlsx'))));
    const codes = results.map(({ code }) => code).sort();
    // Where the machine runs them one after the other, both are done.
    expect([
      [0, 0],
      [0, 2],
    ]).toContainEqual(codes);
    for (const { stderr } of results.filter(({ code }) => code === 2))
      expect(stderr).toMatch(/tiến trình \d+/);
    expect(lockFiles()).toEqual([]);
  });

  it('while one holds the file, the other writes nothing, exit 2, one sentence', () => {
    const file = openWorkbookFile(at('xa.xlsx'));
    const before = readFileSync(at('xa.xlsx'));
    const { code, stdout, stderr } = loa('check', '--workbook', at('xa.xlsx'));
    expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({
      code: 2,
      stdout: '',
      lines: 1,
    });
    expect(stderr).toContain(`tiến trình ${String(process.pid)}`);
    expect(readFileSync(at('xa.xlsx')).equals(before)).toBe(true);
    file.close();
    expect(loa('check', '--workbook', at('xa.xlsx')).code).toBe(0);
  });

  it('a file that another program saved meanwhile is left to it', async () => {
    const file = openWorkbookFile(at('xa.xlsx'));
    writeFileSync(at('xa.xlsx'), 'do chương trình khác lưu');
    await expect(file.save(new Uint8Array([1]))).rejects.toThrow('vừa được chương trình khác lưu');
    expect(readFileSync(at('xa.xlsx'), 'utf8')).toBe('do chương trình khác lưu');
    file.close();
  });

  it('a file that vanished meanwhile is not made anew', async () => {
    const file = openWorkbookFile(at('xa.xlsx'));
    rmSync(at('xa.xlsx'));
    await expect(file.save(new Uint8Array([1]))).rejects.toThrow('chương trình khác');
    expect(readdirSync(folder.path('thu')).filter((name) => name.endsWith('.xlsx'))).toEqual([]);
    file.close();
  });

  it.each([
    ['of a process that has ended', '999999999 1'],
    ['whose number another process has by now', `${String(process.pid)} 1`],
    ['that is damaged', 'khóa hỏng'],
  ])('C.21: a lock %s is taken over', (_, content) => {
    const held = openWorkbookFile(at('xa.xlsx'));
    const [name = ''] = lockFiles();
    held.close();
    writeFileSync(at(name), content);
    expect(loa('check', '--workbook', at('xa.xlsx')).code).toBe(0);
    expect(lockFiles()).toEqual([]);
  });
});
