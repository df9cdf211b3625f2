import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loa, temporaryFolder } from '../support/cli';
import { sweepCommandLines } from '../support/sweep-command-lines';

const folder = temporaryFolder();
beforeAll(() => {
  expect(loa('init', '--workbook', folder.path('xa.xlsx')).code).toBe(0);
});
afterAll(() => folder.remove());

describe('C.21: no command line shows a stack trace', () => {
  it.each([2, 3, 4, 5, 6])('seed %d: 1,000 lines', async (seed) => {
    const { byCode, faults } = await sweepCommandLines(seed, 1_000, folder.path);
    console.log(`seed ${seed}: command lines by exit code ${JSON.stringify(byCode)}`);
    expect(faults).toEqual([]);
  });
});
