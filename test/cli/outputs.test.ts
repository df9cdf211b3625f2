import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  chmodSync,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { loa, temporaryFolder } from '../support/cli';

const folder = temporaryFolder();
const made = folder.path('mau.xlsx');
const at = (name: string): string => folder.path(`thu/${name}`);

beforeAll(() => {
  expect(loa('init', '--workbook', made).code).toBe(0);
});
beforeEach(() => {
  rmSync(folder.path('thu'), { recursive: true, force: true });
  mkdirSync(folder.path('thu'));
  copyFileSync(made, at('xa.xlsx'));
});
afterAll(() => folder.remove());

/** Every command that makes a file, without the name of that file. */
const MAKERS: [string, (out: string) => string[], 'xlsx' | 'docx'][] = [
  ['init', (out) => ['init', '--workbook', out], 'xlsx'],
  ['new-year', (out) => ['new-year', '--workbook', at('xa.xlsx'), '--out', out], 'xlsx'],
  ['report', (out) => ['report', '--workbook', at('xa.xlsx'), '--period', '2026-Q1', '--out', out], 'docx'],
];

describe.each(MAKERS)('A.2: an output of %s', (_, command, ending) => {
  it('leaves a file that is there as it was, and says how to go on', () => {
    const out = at(`da-co.${ending}`);
    writeFileSync(out, 'việc của người khác');
    const before = readFileSync(at('xa.xlsx'));
    const { code, stdout, stderr } = loa(...command(out));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--force');
    expect(readFileSync(out, 'utf8')).toBe('việc của người khác');
    expect(readFileSync(at('xa.xlsx')).equals(before)).toBe(true);
  });

  it('replaces it with --force: a link stays a link, the mode stays', () => {
    const [out, target] = [at(`lien-ket.${ending}`), at(`dich.${ending}`)];
    writeFileSync(target, 'cũ');
    chmodSync(target, 0o640);
    symlinkSync(target, out);
    expect(loa(...command(out), '--force').code).toBe(0);
    expect(readlinkSync(out)).toBe(target);
    expect(readFileSync(target).subarray(0, 2).toString()).toBe('PK');
    expect(statSync(target).mode & 0o777).toBe(0o640);
  });

  it('writes through a link that leads to nothing yet', () => {
    const [out, target] = [at(`se-co.${ending}`), at(`that.${ending}`)];
    symlinkSync(target, out);
    expect(loa(...command(out)).code).toBe(0);
    expect(lstatSync(out).isSymbolicLink()).toBe(true);
    expect(statSync(target).isFile()).toBe(true);
  });

  it('whose name is too long, or whose folder is not there, is refused in one sentence', () => {
    for (const name of [`${'dài'.repeat(100)}.${ending}`, `khong-co/a.${ending}`]) {
      const { code, stderr } = loa(...command(at(name)));
      expect({ name: name.slice(0, 20), code, lines: stderr.trim().split('\n').length }).toEqual({
        name: name.slice(0, 20),
        code: 2,
        lines: 1,
      });
      expect(stderr).not.toContain('    at ');
    }
  });
});

describe('A.2: the file that is read is no output, whatever path leads to it', () => {
  const ways: [string, (name: string) => void][] = [
    ['its own path', () => undefined],
    ['a symbolic link', (name) => symlinkSync(at('xa.xlsx'), name)],
    ['a second name', (name) => linkSync(at('xa.xlsx'), name)],
  ];
  it.each(ways)('%s, even with --force', (way, lead) => {
    const out = way === 'its own path' ? at('../thu/xa.xlsx') : at('ten-khac.xlsx');
    lead(out);
    const before = readFileSync(at('xa.xlsx'));
    const { code, stderr } = loa('new-year', '--workbook', at('xa.xlsx'), '--out', out, '--force');
    expect(code).toBe(2);
    expect(stderr).toContain('chính là tệp đang đọc');
    expect(readFileSync(at('xa.xlsx')).equals(before)).toBe(true);
  });
});

describe('A.2: a command that saves its workbook', () => {
  it('through a link keeps link, mode and leaves nothing else behind', () => {
    chmodSync(at('xa.xlsx'), 0o600);
    symlinkSync('xa.xlsx', at('link.xlsx'));
    expect(loa('check', '--workbook', at('link.xlsx')).code).toBe(0);
    expect(readlinkSync(at('link.xlsx'))).toBe('xa.xlsx');
    expect(statSync(at('xa.xlsx')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder.path('thu')).sort()).toEqual(['link.xlsx', 'xa.xlsx']);
  });
});
