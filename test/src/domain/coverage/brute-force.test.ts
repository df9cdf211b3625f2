import { describe, expect, it } from '@jest/globals';
import type { Book } from '../../../../src/domain/book';
import { computeCoverage } from '../../../../src/domain/coverage/compute-coverage';
import type { Coverage } from '../../../../src/domain/coverage/coverage';
import type { BruteForceResult } from '../../../support/brute-force-coverage';
import { bruteForceCoverage } from '../../../support/brute-force-coverage';
import { aPeriod } from '../../../support/book-builder';
import { randomCase } from '../../../support/random-book';
import { workedExample } from '../../../support/worked-example';

const BOOKS = 500;

/** Both answers in one shape, with numbers cut where rounding begins. */
const digits = (value: number | null | undefined): string | null => (value == null ? null : value.toFixed(9));

function fromEngine({ hamlets, commune, gaps, counted, excluded }: Coverage): unknown {
  return {
    hamlets: Object.fromEntries(
      hamlets.map(({ hamlet, metrics, composite, band }) => [
        hamlet.code,
        {
          ...Object.fromEntries(Object.entries(metrics).map(([id, v]) => [id, digits(v)])),
          B: digits(composite),
          band,
        },
      ]),
    ),
    communeB: digits(commune.composite),
    cells: commune.cells,
    gaps: gaps
      .map((gap) =>
        [gap.kind, gap.hamlet, gap.topic, gap.planItem, gap.activity].map((part) => part ?? '').join('|'),
      )
      .sort(),
    counted: counted.map(({ id, row }) => `${String(row)}:${id}`),
    excluded: excluded.map(({ id, row, why }) => `${String(row)}:${id}:${why}`),
  };
}

function fromBruteForce(result: BruteForceResult): unknown {
  const figures = [...result.hamlets].map(([code, values]): [string, unknown] => [
    code,
    Object.fromEntries(Object.entries(values).map(([id, v]) => [id, typeof v === 'number' ? digits(v) : v])),
  ]);
  return { ...result, hamlets: Object.fromEntries(figures), communeB: digits(result.communeB) };
}

describe('§6 engine against an independent reading of the definitions', () => {
  it('agrees on the worked example', () => {
    const book = workedExample().build();
    const period = aPeriod('2024-Q1');
    expect(fromEngine(computeCoverage(book, period, period.to))).toEqual(
      fromBruteForce(bruteForceCoverage(book, period, period.to)),
    );
  });

  it(`agrees on ${String(BOOKS)} random books with every edge case among them`, () => {
    for (let seed = 1; seed <= BOOKS; seed += 1) {
      const { book, period, asOf } = randomCase(seed);
      const engine = { seed, ...(fromEngine(computeCoverage(book, period, asOf)) as object) };
      expect(engine).toEqual({ seed, ...(fromBruteForce(bruteForceCoverage(book, period, asOf)) as object) });
    }
  });

  it('has every kind of gap, exclusion and undefined figure among the random books', () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= BOOKS; seed += 1) {
      const { book, period, asOf } = randomCase(seed);
      const { gaps, excluded, hamlets, commune } = computeCoverage(book, period, asOf);
      for (const edge of edgesOf(book)) seen.add(edge);
      for (const { kind } of gaps) seen.add(kind);
      for (const { why } of excluded) seen.add(why);
      if (commune.composite === null) seen.add('commune null');
      for (const { metrics, composite } of hamlets) {
        for (const [id, value] of Object.entries(metrics))
          seen.add(value === null ? `${id} null` : `${id} known`);
        if (composite === null) seen.add('B null');
      }
    }
    const gapKinds = ['G1', 'G1b', 'G2', 'G3', 'G4', 'G5', 'G6', 'G7'];
    const reasons = ['not-done', 'invalid', 'out-of-period', 'duplicate'];
    const nulls = ['CC', 'TC', 'LT', 'TH', 'KH', 'MC', 'B', 'commune'].map((id) => `${id} null`);
    const known = ['CC', 'TC', 'HT', 'LT', 'TH', 'KH', 'MC'].map((id) => `${id} known`);
    for (const expected of [...gapKinds, ...reasons, ...nulls, ...known, ...EDGES])
      expect(seen).toContain(expected);
  });
});

/** Edge cases of docs/domain.md §6 that show in the book itself. */
const EDGES = [
  'Số hộ 0',
  'Số hộ blank',
  'no required content',
  'no plan item',
  'merged hamlet named',
  'more households than the hamlet has',
  'twin confirmed',
  'unit spelt otherwise',
  'factor 0',
  'row with an error',
];

function edgesOf({ hamlets, topics, plan, activities, settings }: Book): string[] {
  const rows = activities.flatMap(({ activity }) => activity ?? []);
  const merged = new Set(hamlets.flatMap(({ code, mergedInto }) => (mergedInto === null ? [] : [code])));
  const least = Math.min(...hamlets.map(({ households }) => households ?? Infinity));
  const is: Record<string, boolean> = {
    'Số hộ 0': hamlets.some(({ households }) => households === 0),
    'Số hộ blank': hamlets.some(({ households }) => households === null),
    'no required content': topics.every(({ required }) => !required),
    'no plan item': plan.length === 0,
    'merged hamlet named': rows.some((row) => row.hamlets.some((code) => merged.has(code))),
    'more households than the hamlet has': rows.some(
      ({ householdsAttending }) => (householdsAttending ?? 0) > least,
    ),
    'twin confirmed': rows.some(({ confirmedDistinct }) => confirmedDistinct),
    'unit spelt otherwise': rows.some(({ leadUnit }) => leadUnit === 'bql'),
    'factor 0': settings.indirectFactor === 0,
    'row with an error': activities.some(({ activity }) => activity === null),
  };
  return Object.keys(is).filter((edge) => is[edge]);
}
