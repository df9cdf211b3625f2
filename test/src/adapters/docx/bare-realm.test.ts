import { describe, expect, it } from '@jest/globals';
import { buildSync } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { printDocx } from '../../../../src/adapters/docx/print-docx';
import { packedDocx, reportOf, sampleCommune } from '../../../support/report-sample';

const ROOT = join(__dirname, '../../../..');
/** The budget of 400 kB is for everything (docs/adr/0014). */
const ADAPTER_BUDGET = 25_000;

function bundledAdapter(): string {
  const [file] = buildSync({
    entryPoints: [join(ROOT, 'src/adapters/docx/print-docx.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'Adapter',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
  }).outputFiles;
  if (file === undefined) throw new Error('no bundle');
  return file.text;
}

describe('the adapter where nothing but the language stands (platform fact 5)', () => {
  const code = bundledAdapter();

  it('prints the same parts in a bare realm as here', () => {
    const report = reportOf(sampleCommune(20), '2024-Q1');
    const realm = createContext({ report: JSON.stringify(report) });
    const printed = runInContext(
      `${code}; JSON.stringify([...Adapter.printDocx(JSON.parse(report))])`,
      realm,
    ) as string;
    const parts = new Map(JSON.parse(printed) as [string, string | number[]][]);
    expect(parts).toEqual(new Map(printDocx(report)));
  });
  it('stays within its share of the bundle', () => {
    expect(Buffer.byteLength(code)).toBeLessThan(ADAPTER_BUDGET);
  });
});

describe('the file is one that Word takes', () => {
  it.each([
    ['2024-T03', 1],
    ['2024', 600],
  ])('%s with %d rows passes the validator of Office Open XML', (period, rows) => {
    const folder = mkdtempSync(join(tmpdir(), 'report-'));
    try {
      const file = join(folder, 'report.docx');
      writeFileSync(file, packedDocx(printDocx(reportOf(sampleCommune(rows), period))));
      const command = join(ROOT, 'node_modules/.bin/ooxml-validator');
      const verdict = JSON.parse(execFileSync(command, [file], { encoding: 'utf8' })) as {
        ok: boolean;
        errors: unknown[];
      };
      expect(verdict.errors).toEqual([]);
      expect(verdict.ok).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
