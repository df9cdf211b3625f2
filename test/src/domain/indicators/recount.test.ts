import { describe, expect, it } from '@jest/globals';
import type { Book } from '../../../../src/domain/book';
import type { PeriodStyle } from '../../../../src/domain/calendar/period';
import { checkTables } from '../../../../src/domain/validation/check-tables';
import { aPeriod, day } from '../../../support/book-builder';
import { randomRawWorkbook } from '../../../support/random-raw-workbook';
import { recountFigures } from '../../../support/recount-figures';
import type { Aliases } from '../../../support/recount/raw-places';
import type { RawWorkbook } from '../../../support/recount/raw-workbook';
import { figuresOf } from '../../../support/report-sample';
import { starterRecords, tablesOfRecords } from '../../../support/starter-tables';

interface Compared {
  readonly workbook: RawWorkbook;
  readonly code: string;
  readonly style: PeriodStyle;
  readonly asOf?: string;
  readonly aliases?: Aliases;
}

/** Far past every row: days after the as-of day are left out of the count, not errors. */
const TODAY = day('2026-01-01');
const bookOf = (workbook: RawWorkbook): Book => checkTables(tablesOfRecords(workbook), TODAY).book;

/** Figures of both, as lines of text that a person can compare; the last digits of binary fractions are left out. */
function bothWays({ workbook, code, style, asOf, aliases = {} }: Compared, book: Book): [string[], string[]] {
  const period = aPeriod(code, style);
  const cutOff = asOf ?? period.to;
  const recount = recountFigures({ workbook, from: period.from, to: period.to, asOf: cutOff, aliases });
  const number = (value: number | null): string =>
    value === null ? '–' : String(Number(value.toPrecision(12)));
  const line = (id: string, figures: readonly (number | null)[], sources: readonly string[]): string =>
    [id, ...figures.map(number), [...sources].sort().join(' ')].join(' | ');
  const computed = figuresOf(book, code, { asOf: cutOff }).indicators;
  return [
    computed.map(({ id, period: own, cumulative, plan, sources }) =>
      line(id, [own, cumulative, plan], sources),
    ),
    [...recount].map(([id, { period: own, cumulative, plan, sources }]) =>
      line(id, [own, cumulative, plan], sources),
    ),
  ];
}

describe('§3.3.1 an independent recount from the raw rows gives the same figures', () => {
  const workbook = starterRecords('binh-thuan-2024');
  const book = bookOf(workbook);
  const aliases = { 'xóm thuận phong xii': 'Thuận Phong 12' };
  const months = Array.from({ length: 12 }, (_, index) => `2024-T${String(index + 1).padStart(2, '0')}`);
  it.each([
    ...months,
    ...['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2024-6T1', '2024-6T2', '2024-9T', '2024'],
    '2024-01-03..2024-02-20',
  ])('demo year, %s', (code) => {
    const [computed, recounted] = bothWays({ workbook, code, style: 'decree-09', aliases }, book);
    expect(computed).toEqual(recounted);
  });

  it('100 random workbooks', () => {
    let numbers = 0;
    for (let seed = 1; seed <= 100; seed += 1) {
      const { workbook: raw, period, style, asOf } = randomRawWorkbook(seed);
      const compared = { workbook: raw, code: period, style, ...(asOf === null ? {} : { asOf }) };
      const [computed, recounted] = bothWays(compared, bookOf(raw));
      expect({ seed, figures: computed }).toEqual({ seed, figures: recounted });
      numbers += recounted.filter((line) => !/^\w+ \| (0|–) /.test(line)).length;
    }
    // Guards against a generator whose rows all fail.
    expect(numbers).toBeGreaterThan(500);
  });
});
