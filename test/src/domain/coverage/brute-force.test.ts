import { describe, expect, it } from '@jest/globals';
import type { Book } from '../../../../src/domain/book';
import type { CoverageAnswer } from '../../../support/brute-force-coverage';
import { bruteForceCoverage } from '../../../support/brute-force-coverage';
import { aPeriod } from '../../../support/book-builder';
import { coverageAnswer, digits } from '../../../support/coverage-answer';
import type { RandomCase } from '../../../support/random-book';
import { randomCase } from '../../../support/random-book';
import { workedExample } from '../../../support/worked-example';

const BOOKS = 500;

describe('§6 engine against an independent reading of the definitions', () => {
  it('agrees on the worked example', () => {
    const book = workedExample().build();
    const period = aPeriod('2024-Q1');
    expect(digits(coverageAnswer(book, period, period.to))).toEqual(
      digits(bruteForceCoverage(book, period, period.to)),
    );
  });

  it(`agrees on ${String(BOOKS)} random books with every edge case among them`, () => {
    const seen = new Map<string, number>();
    for (let seed = 1; seed <= BOOKS; seed += 1) {
      const random = randomCase(seed);
      const { book, period, asOf } = random;
      const expected = bruteForceCoverage(book, period, asOf);
      expect({ seed, answer: digits(coverageAnswer(book, period, asOf)) }).toEqual({
        seed,
        answer: digits(expected),
      });
      for (const edge of [...edgesOfAnswer(expected), ...edgesOfBook(random)])
        seen.set(edge, (seen.get(edge) ?? 0) + 1);
    }
    expect(EDGES.filter((edge) => (seen.get(edge) ?? 0) < 3)).toEqual([]);
  });
});

const REASONS = ['too-many-hamlets', 'no-figure', 'zero', 'under-threshold', 'no-evidence'];

/** Every kind of gap, exclusion and undefined figure, and the edges of §6 that show in the book itself. */
const EDGES = [
  ...['G1', 'G1b', 'G2', 'G3', 'G4', 'G5', 'G6', ...REASONS.map((reason) => `G8 ${reason}`)],
  ...['households', 'officer', 'attendance'].map((missing) => `G7 ${missing}`),
  ...['not-done', 'invalid', 'out-of-period', 'duplicate'],
  ...['CC', 'TC', 'LT', 'TH', 'KH', 'MC', 'B', 'commune B', 'monthsSinceDirect'].map((id) => `${id} null`),
  ...['CC', 'TC', 'HT', 'LT', 'TH', 'KH', 'MC', 'B', 'commune B'].map((id) => `${id} between`),
  ...['good', 'fair', 'average', 'weak'],
  'counted for the state only',
  'counted for the result only',
  'cell not due',
  'met, not new',
  'too few hamlets with B',
  'Số hộ 0',
  'Số hộ blank',
  'no required content',
  'merged hamlet named',
  'merger within the year',
  'chain of mergers',
  'two mergers on one day',
  'twin confirmed',
  'unit spelt otherwise',
  'row with an error',
  'Ngoài xã with hamlets',
  'three rows of a hamlet on one day',
  'more contents than count',
  'window reversed',
  'window of two years',
  'item of indirect forms',
  'tracked from within the year',
  'evidence required',
  'no complete month',
  'as_of before the period',
  'free span over a year',
];

function edgesOfAnswer({ hamlets, commune, gaps, counted, countedForState, excluded }: CoverageAnswer) {
  const figures: [string, number | null][] = [
    ['commune B', commune.B],
    ...Object.values(hamlets).flatMap(({ metrics, B, state }): [string, number | null][] => [
      ...Object.entries(metrics),
      ['B', B],
      ['monthsSinceDirect', state.monthsSinceDirect],
    ]),
  ];
  const is: Record<string, boolean> = {
    'counted for the state only': countedForState.some((row) => !counted.includes(row)),
    'counted for the result only': counted.some((row) => !countedForState.includes(row)),
    'cell not due': commune.cells.notDue > 0,
    'met, not new': Object.values(hamlets).some((h) => h.period.newContents < h.state.contentsMet),
    'too few hamlets with B': commune.B === null && commune.hamletsWithB > 0,
  };
  return new Set([
    ...gaps.map((line) => {
      const [kind = '', , , , , reason = '', missing = ''] = line.split('|');
      return `${kind} ${reason}${missing}`.trim();
    }),
    ...excluded.map((row) => row.split(':')[2] ?? ''),
    ...figures.flatMap(([id, value]) => {
      if (value === null) return [`${id} null`];
      return value > 0 && value < 100 ? [`${id} between`] : [];
    }),
    ...Object.values(hamlets).flatMap(({ band }) => band ?? []),
    ...Object.keys(is).filter((edge) => is[edge]),
  ]);
}

function edgesOfBook({ book, period, asOf }: RandomCase): readonly string[] {
  const { hamlets, topics, plan, activities, settings } = book;
  const rows = activities.flatMap(({ activity }) => activity ?? []);
  const ended = hamlets.filter(
    ({ validTo, mergedInto }) => mergedInto.length > 0 && (validTo ?? '9999') < asOf,
  );
  const endOf = (code: string): string | undefined => ended.find((h) => h.code === code)?.code;
  const days = rows.flatMap((row) => row.hamlets.map((code) => `${row.date} ${code}`));
  const is: Record<string, boolean> = {
    'Số hộ 0': hamlets.some(({ households }) => households === 0),
    'Số hộ blank': hamlets.some(({ households }) => households === null),
    'no required content': topics.every(({ required }) => !required),
    'merged hamlet named': rows.some((row) => row.hamlets.some((code) => endOf(code) !== undefined)),
    'merger within the year': ended.some(({ validTo }) => (validTo ?? '') > `${asOf.slice(0, 4)}-01-20`),
    'chain of mergers': ended.some(({ mergedInto }) => mergedInto.some((code) => endOf(code) !== undefined)),
    'a split hamlet named': rows.some((row) =>
      ended.some(({ code, mergedInto }) => mergedInto.length > 1 && row.hamlets.includes(code)),
    ),
    'two mergers on one day':
      repeats(ended.map(({ validTo, mergedInto }) => `${validTo ?? ''} ${mergedInto.join()}`)) > 1,
    'twin confirmed': rows.some(({ confirmedDistinct }) => confirmedDistinct),
    'unit spelt otherwise': rows.some(({ leadUnit }) => leadUnit === 'bql'),
    'row with an error': activities.some(({ activity }) => activity === null),
    'Ngoài xã with hamlets': rows.some(
      ({ scope, hamlets: named }) => scope === 'external' && named.length > 0,
    ),
    'three rows of a hamlet on one day': repeats(days) > 2,
    'more contents than count': rows.some((row) => row.topics.length > settings.topicsAnActivity),
    'window reversed': plan.some(({ from, to }) => from !== null && to !== null && from > to),
    'window of two years': plan.some(
      ({ from, to }) => from !== null && to !== null && from.slice(0, 4) < to.slice(0, 4),
    ),
    'item of indirect forms': plan.some(
      ({ forms }) => forms.length > 0 && forms.every((form) => form.startsWith('HT1')),
    ),
    'tracked from within the year': (settings.trackedFrom ?? '').slice(0, 4) === asOf.slice(0, 4),
    'evidence required': settings.evidenceRequired,
    'no complete month': new Set(rows.map(({ date }) => date)).size > 0 && isOfFirstMonth(book, asOf),
    'as_of before the period': asOf < period.from,
    'free span over a year': period.kind === 'free' && period.to.slice(0, 4) > period.from.slice(0, 4),
  };
  return Object.keys(is).filter((edge) => is[edge]);
}

/** How often the most frequent value stands there. */
function repeats(values: readonly string[]): number {
  return Math.max(0, ...values.map((value) => values.filter((other) => other === value).length));
}

function isOfFirstMonth({ settings }: Book, date: string): boolean {
  return settings.periodStyle === 'calendar'
    ? date.slice(5, 7) === '01'
    : /-12-(1[5-9]|2|3)|-01-(0|1[0-3])/.test(date);
}
