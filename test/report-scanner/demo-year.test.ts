import { beforeAll, describe, expect, it } from '@jest/globals';
import { DEMO_REPORTS, demoReports } from '../support/report-scanner/demo-reports';
import type { DemoReport } from '../support/report-scanner/demo-reports';
import { RULES, scanReport } from '../support/report-scanner/scan-report';

let reports: ReadonlyMap<string, DemoReport>;
/** Ten reports by the built bundle, once for a build. */
const MAKING_MS = 600_000;
beforeAll(async () => {
  reports = await demoReports();
}, MAKING_MS);

const TITLES: readonly (readonly [number, string])[] = [
  [1, 'no code in the body'],
  [2, 'no sentence opens with a figure'],
  [3, 'no «,0», and a zero before whole counts 1–9 in prose only'],
  [4, 'changes of small counts as counts, of percentages in points, from the printed values'],
  [5, '«Cả N xóm», at most seven names, then how many more and where'],
  [6, 'a strength is shared by at least half of the hamlets'],
  [7, '«chậm so với hạn» within the year, «chưa hoàn thành» after it'],
  [8, 'a name once, never its consent'],
  [9, 'the period by its name'],
  [10, 'one tone style'],
  [11, 'full names at first mention'],
  [12, 'words of the field, not of the product'],
  [13, 'recipients after «Như trên» are the others'],
  [14, 'a vice-chair signs for the committee and its chair'],
  [15, 'numbers that count different things have different names'],
  [16, 'a claim and its contrary come from one source'],
  [17, 'figures of plan are counted once'],
  [18, 'what people must still say stands in a draft only'],
  [19, 'the date line has month and year of the making, its day left to the clerk'],
];

describe.each(TITLES)('rule %i of the report’s text: %s', (rule) => {
  it.each(DEMO_REPORTS)('%s of the demo year', (name) => {
    const report = reports.get(name);
    if (report === undefined) throw new Error(`no report of ${name}`);
    expect(scanReport(report.printed, report.beside, [rule])).toEqual([]);
  });
});

it('every rule of the scanner is asked', () => {
  expect(TITLES.map(([rule]) => rule)).toEqual([...RULES.keys()]);
});
