import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { ReportData } from '../../src/rpc/messages';
import { loaJson, temporaryFolder } from '../support/cli';

const folder = temporaryFolder();
afterAll(() => folder.remove());

describe('C.23: a large commune, 90 hamlets, 6,000 rows a year, three years in a file', () => {
  it('the report of the year is made within the memory of a script', () => {
    const file = folder.path('so.xlsx');
    const out = folder.path('bao-cao.docx');
    execFileSync(process.execPath, [join(__dirname, '../../bench/large-commune.mjs'), file]);
    const { figures, code } = loaJson<ReportData>(
      ...['report', '--workbook', file, '--period', '2024', '--out', out],
    );
    // The rows of the demo hold errors on purpose; the report is a draft then, and made all the same.
    expect(code).toBeLessThan(2);
    expect(Object.keys(figures).length).toBeGreaterThan(30);
    expect(statSync(out).size).toBeGreaterThan(50_000);
  });
});
