import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { copyFileSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { loa, temporaryFolder } from '../support/cli';

const folder = temporaryFolder();
const workbook = folder.path('minh-hoa.xlsx');

beforeAll(() => {
  loa('init', '--workbook', workbook, '--template', 'binh-thuan-2024');
});
afterAll(() => folder.remove());

/** The command on a fresh copy, so that both runs see the same input. */
function onCopy(name: string, ...args: readonly string[]): string {
  const copy = folder.path(`${name}.xlsx`);
  copyFileSync(workbook, copy);
  return loa(...args, '--workbook', copy, '--as-of', '2024-06-30', '--json').stdout;
}

describe('same input, same --as-of', () => {
  it.each([['check'], ['coverage', '--period', '2024-6T1']])('%s: the same JSON twice', (...args) => {
    const first = onCopy('mot', ...args);
    expect(first.length).toBeGreaterThan(1000);
    expect(onCopy('hai', ...args)).toBe(first);
  });

  it('report: the same figures and the same .docx, all parts but docProps/core.xml byte for byte', () => {
    const parts = ['mot', 'hai'].map((name) => {
      onCopy(name, 'report', '--period', '2024-6T1', '--out', folder.path(`${name}.docx`));
      const { 'docProps/core.xml': core, ...rest } = unzipSync(readFileSync(folder.path(`${name}.docx`)));
      expect(core).toBeDefined();
      return rest;
    });
    const [first, second] = parts;
    expect(Object.keys(first ?? {})).toContain('word/document.xml');
    expect(Object.keys(second ?? {})).toEqual(Object.keys(first ?? {}));
    for (const [path, bytes] of Object.entries(first ?? {})) {
      expect({ path, same: Buffer.from(bytes).equals(Buffer.from(second?.[path] ?? [])) }).toEqual({
        path,
        same: true,
      });
    }
  });
});
