import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { issueReport, mistoldMutations } from '../support/verify-mutations';
import type { IssuedReport } from '../support/verify-mutations';

const COUNT = 1_000;
let issued: IssuedReport;
beforeAll(async () => {
  issued = await issueReport();
}, 300_000);
afterAll(() => issued.close());

it(`item 8: ${String(COUNT)} mutations of one cell behind an issued report: each figure is named by verify, none falsely`, async () => {
  expect(await mistoldMutations(issued, 2024, COUNT)).toEqual([]);
  console.log(`${String(COUNT)} mutations told`);
}, 3_600_000);
