import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { DEMO_SEED, makeCommune } from '../../cli/demo-commune/make-commune';
import { readStarter } from '../../cli/starter-files';
import { checkTables } from '../../src/domain/validation/check-tables';
import { aPeriod, day } from '../support/book-builder';
import { reportWith, standardWording } from '../support/report-sample';
import { besideOf } from '../support/report-scanner/beside';
import { outlineBreaches } from '../support/report-scanner/outline-of';
import type { Breach } from '../support/report-scanner/breach';
import { printedTree } from '../support/report-scanner/printed-tree';
import { scanReport } from '../support/report-scanner/scan-report';
import { tablesOfRecords } from '../support/starter-tables';

const STARTER = readStarter(join(__dirname, '../../sheets-templates'), 'xa-2026');
const LAST_DAY = '2026-12-14';
const KINDS = ['2026-T06', '2026-T12', '2026-Q2', '2026-Q4', '2026-6T1', '2026-6T2', '2026-9T', '2026'];

type Records = ReturnType<typeof makeCommune>;

/** 70 units of three kinds from four former communes with that many rows of Hoạt động; nothing at all of 0. */
function commune(activities: number): Records {
  const made = makeCommune(STARTER, DEMO_SEED, { units: 70, activities, until: LAST_DAY });
  return activities > 1 ? made : { ...made, 'Đóng góp': [], 'Gương, mô hình': [] };
}

function breachesOf(records: Records): readonly (Breach & { readonly period: string })[] {
  const { book } = checkTables(tablesOfRecords(records), day(LAST_DAY));
  return KINDS.flatMap((period) => {
    const printed = printedTree(reportWith(book, period, { asOf: LAST_DAY, wording: standardWording() }));
    const { from, to } = aPeriod(period);
    const beside = besideOf({ workbook: records, from, to, asOf: LAST_DAY, madeOn: LAST_DAY });
    const kind = period.includes('-T') ? 'month' : 'longer';
    return [...scanReport(printed, beside), ...outlineBreaches(printed, kind)].map((breach) => ({
      period,
      ...breach,
    }));
  });
}

describe('15: the rules of the text and the outline in reports of a merged commune of 2026, every kind of period', () => {
  it.each([0, 1, 300])('%i rows of Hoạt động', (activities) => {
    expect(breachesOf(commune(activities))).toEqual([]);
  });
});
