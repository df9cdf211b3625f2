import { describe, expect, it } from '@jest/globals';
import { randomReport } from '../support/report-scanner/random-report';
import { RULES, scanReport } from '../support/report-scanner/scan-report';

const BOOKS = 100;
const reports = Array.from({ length: BOOKS }, (_, at) => ({ seed: at + 1, ...randomReport(at + 1) }));

describe('the rules of the report’s text over random workbooks', () => {
  it.each([...RULES.keys()])(`rule %i, ${String(BOOKS)} workbooks`, (rule) => {
    const found = reports.flatMap(({ seed, period, printed, beside }) =>
      scanReport(printed, beside, [rule]).map((breach) => ({ seed, period, ...breach })),
    );
    expect(found).toEqual([]);
  });

  it('the reports say something to scan', () => {
    const tables = reports.map(({ printed }) => printed.body.filter(({ kind }) => kind === 'table').length);
    expect(tables.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(3 * BOOKS);
  });
});
