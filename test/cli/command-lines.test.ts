import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loa, temporaryFolder } from '../support/cli';
import { sweepCommandLines } from '../support/sweep-command-lines';

const folder = temporaryFolder();
beforeAll(() => {
  expect(loa('init', '--workbook', folder.path('xa.xlsx')).code).toBe(0);
});
afterAll(() => folder.remove());

describe('C.21: no command line shows a stack trace', () => {
  it('200 seeded lines: exit 0, 1 or 2; with 2 one sentence, and the workbook as it was', async () => {
    const { byCode, faults } = await sweepCommandLines(1, 200, folder.path);
    console.log(`command lines by exit code: ${JSON.stringify(byCode)}`);
    expect(faults).toEqual([]);
    expect(byCode[2]).toBeGreaterThan(100);
  }, 300_000);
});
