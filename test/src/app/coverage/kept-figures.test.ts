import { describe, expect, it } from '@jest/globals';
import {
  earlierFigures,
  isKept,
  keepFigures,
  readKeptFigures,
} from '../../../../src/app/coverage/kept-figures';
import type { TrendPort } from '../../../../src/app/ports/trend-port';
import { computeCoverage } from '../../../../src/domain/coverage/compute-coverage';
import type { PeriodFigures } from '../../../../src/domain/coverage/period-figures';
import { changeInPoints, figuresToKeep } from '../../../../src/domain/coverage/period-figures';
import type { Cell } from '../../../../src/domain/tables/cell';
import { coverageMark, readCoverageMark } from '../../../../src/workbook/coverage-mark';
import { TREND_HEADERS } from '../../../../src/workbook/trend-tab';
import { aPeriod, day } from '../../../support/book-builder';
import { workedExample } from '../../../support/worked-example';

/** A tab in memory; rows from 2. */
function memoryTab(rows: (readonly Cell[])[] = []): TrendPort & { readonly rows: (readonly Cell[])[] } {
  return { rows, read: () => rows, write: (row, cells) => void (rows[row - 2] = cells) };
}

const keptOf = (values: Record<string, number>) =>
  new Map(Object.entries(values).map(([id, value]) => [id, { value, digest: null }]));

function figuresOf(code: string, computedAt: string, indicators: Record<string, number> = {}): PeriodFigures {
  const period = aPeriod(code);
  const coverage = computeCoverage(workedExample().build(), period, period.to);
  const made = { computedAt, fingerprint: 'f', indicators: keptOf(indicators) };

  return figuresToKeep(coverage, made);
}
const put = (tab: TrendPort, figures: PeriodFigures): void => keepFigures(tab, readKeptFigures(tab), figures);

/** As the first definition left them: commune, hamlets, figures of the report. */
const OLD_FIGURES = [
  '[54.2,60,null,40,50,70,80,90,5,5,6]',
  '{"A":[77.4,87.5,28.6,100,66.7,75,100,100]}',
  '{"CT02":3,"CT37":31.25,"CT38":4}',
];

describe('the last figures of each period are kept', () => {
  it('one row a period, in text that reads back the same to six decimals', () => {
    const tab = memoryTab();
    const figures = figuresOf('2024-Q1', '2024-03-15T08:00:00', { CT02: 3, CT30: 1.5 });
    put(tab, figures);
    put(tab, figuresOf('2024-Q2', '2024-06-15T08:00:00'));
    put(tab, figuresOf('2024-Q1', '2024-03-16T08:00:00'));
    expect(tab.rows.map((row) => row.slice(0, 3))).toEqual([
      ['2024-Q1', '2024-03-14', '2024-03-16T08:00:00'],
      ['2024-Q2', '2024-06-14', '2024-06-15T08:00:00'],
    ]);
    expect(tab.rows[0]).toHaveLength(TREND_HEADERS.length);
    const read = readKeptFigures(tab).byPeriod.get('2024-Q1');
    expect(read?.commune.B).toBeCloseTo(figures.commune.B ?? 0, 5);
    expect(read?.hamlets.get('D')?.TH).toBeNull();
    expect(read?.cells).toEqual({ direct: 6, indirect: 6, none: 4, notDue: 4 });
    expect(read?.definition).toBe(2);
    expect(read?.results).toEqual({ hamletsMet: 4, householdsPresent: 180, households: 300 });
    // Coverage computed again leaves what the report has kept.
    expect(read?.indicators).toEqual(keptOf({ CT02: 3, CT30: 1.5 }));
  });

  it('a period is compared with the one before, the one a year before, and its own last computing', () => {
    const tab = memoryTab();
    for (const code of ['2023-Q2', '2024-Q1', '2024-Q2']) put(tab, figuresOf(code, `${code} lúc ấy`));
    const earlier = earlierFigures(readKeptFigures(tab), aPeriod('2024-Q2'), 'decree-09');
    expect([earlier.before?.period, earlier.previous?.period, earlier.lastYear?.period]).toEqual([
      '2024-Q2',
      '2024-Q1',
      '2023-Q2',
    ]);
  });

  it('figures of the first definition stay, say so, and leave out what coverage made of the report', () => {
    const old = ['2024-Q1', '2024-03-14', '2024-03-15T08:00:00', 'f', ...OLD_FIGURES] as const;
    const tab = memoryTab([[...old]]);
    const kept = readKeptFigures(tab);
    expect(kept.byPeriod.get('2024-Q1')).toMatchObject({
      definition: 1,
      results: null,
      commune: { B: 54.2, CC: 60 },
    });
    const { previous } = earlierFigures(kept, aPeriod('2024-Q2'), 'decree-09');
    expect(previous?.definition).toBe(1);
    expect(previous?.indicators).toEqual(keptOf({ CT02: 3 }));
    // Written back whole, as when another row was lost beside it.
    put(tab, kept.byPeriod.get('2024-Q1') as PeriodFigures);
    expect(tab.rows[0]).toEqual(old);
    // Computed anew, the figures that were of the first definition are no figures of the second.
    put(tab, figuresOf('2024-Q1', '2024-03-16T08:00:00'));
    const now = readKeptFigures(tab).byPeriod.get('2024-Q1');
    expect([now?.definition, now?.indicators]).toEqual([2, keptOf({ CT02: 3 })]);
  });

  it('rows that somebody has changed so that they cannot be read are no figures, and stay', () => {
    const tab = memoryTab([
      ['2024-Q1', '2024-03-14', 'lúc nào đó', '', '[1,2]', '{}', '{}'],
      ['ghi chú'],
      [],
    ]);
    expect(readKeptFigures(tab).byPeriod.size).toBe(0);
    put(tab, figuresOf('2024-Q1', '2024-03-15T08:00:00'));
    expect(tab.rows[1]).toEqual(['ghi chú']);
    expect(tab.rows).toHaveLength(4);
  });

  it('a workbook without the tab keeps nothing and compares with nothing', () => {
    const none: TrendPort = {
      read: () => null,
      write: () => {
        throw new Error('no such tab');
      },
    };
    put(none, figuresOf('2024-Q1', ''));
    expect(earlierFigures(readKeptFigures(none), aPeriod('2024-Q1'), 'decree-09')).toEqual({
      before: null,
      previous: null,
      lastYear: null,
    });
  });

  it.each([
    ['2024-Q1', '2024-03-14', true],
    ['2024-Q1', '2023-12-15', true],
    ['2024-Q1', '2023-12-14', false],
    ['2023-Q4', '2023-12-14', false],
    ['2023', '2024-02-01', false],
  ])('%s computed for %s: kept is %s, by the plan year and the first day', (code, asOf, kept) => {
    const { settings } = workedExample().build();
    expect(isKept(aPeriod(code), day(asOf), settings)).toBe(kept);
  });

  it('the mark of tab Độ bao phủ reads back; a fingerprint alone, as before, is none', () => {
    const mark = { fingerprint: 'f', period: '2024-Q1', computedAt: '2024-03-15T08:00:00' };
    expect(readCoverageMark(coverageMark(mark))).toEqual(mark);
    expect([readCoverageMark('f'), readCoverageMark('')]).toEqual([null, null]);
  });

  it('a change needs both figures', () => {
    expect([changeInPoints(60, 50), changeInPoints(null, 50), changeInPoints(60, undefined)]).toEqual([
      10,
      null,
      null,
    ]);
  });
});
