import { describe, expect, it } from '@jest/globals';
import { cumulativeSpan } from '../../../../src/domain/calendar/report-period';
import { computeCoverage } from '../../../../src/domain/coverage/compute-coverage';
import { computeIndicators } from '../../../../src/domain/indicators/compute-indicators';
import { bruteForceCoverage } from '../../../support/brute-force-coverage';
import { Items } from '../../../support/brute-force/items';
import { Measures } from '../../../support/brute-force/measures';
import { Rows } from '../../../support/brute-force/rows';
import type { RandomCase } from '../../../support/random-book';
import { randomCase } from '../../../support/random-book';

const BOOKS = 150;

interface Figure {
  readonly value: number | null;
  readonly sources: readonly string[];
}

/** CT37 and CT38 from the independent reading of the definitions, cell by cell and row by row. */
function recounted({ book, period, asOf }: RandomCase): readonly [Figure, Figure] {
  const rows = new Rows(book, period, asOf);
  const measures = new Measures(rows, new Items(rows));
  const due = book.topics.filter((topic) => topic.required && measures.isDue(topic));
  const cells = rows.hamlets().flatMap((hamlet) => due.map(({ code }) => measures.cell(hamlet, code)));
  const met = cells.filter((kind) => kind === 'direct').length;
  const behind = rows
    .countedForState()
    .filter((activity) =>
      rows
        .hamlets()
        .some((hamlet) => due.some(({ code }) => rows.credit(activity, hamlet, code) === 'direct')),
    );
  const lacking = bruteForceCoverage(book, period, asOf)
    .gaps.map((gap) => gap.split('|'))
    .flatMap(([kind = '', hamlet = '']) => (['G1', 'G2', 'G3', 'G4'].includes(kind) ? [hamlet] : []));
  return [
    {
      value: cells.length === 0 ? null : Number(((100 * met) / cells.length).toPrecision(12)),
      sources: behind.map(({ id }) => id).sort(),
    },
    { value: new Set(lacking).size, sources: [] },
  ];
}

function computed({ book, period, asOf }: RandomCase): readonly [Figure, Figure] {
  const coverage = computeCoverage(book, period, asOf);
  const cumulative = computeCoverage(book, cumulativeSpan(period, book.settings.periodStyle), asOf);
  const indicators = computeIndicators({ book, coverage, cumulative });
  const of = (wanted: string): Figure => {
    const { cumulative: value = null, sources = [] } = indicators.find(({ id }) => id === wanted) ?? {};
    return { value: value === null ? null : Number(value.toPrecision(12)), sources: [...sources].sort() };
  };
  return [of('CT37'), of('CT38')];
}

describe('§3.3.1 CT37 and CT38 against the brute force of coverage', () => {
  it(`${String(BOOKS)} random books: the figures, and the rows behind them`, () => {
    const seen = { between: 0, none: 0, lacking: 0 };
    for (let seed = 1; seed <= BOOKS; seed += 1) {
      const random = randomCase(seed);
      const expected = recounted(random);
      expect({ seed, figures: computed(random) }).toEqual({ seed, figures: expected });
      const [{ value }, { value: hamlets }] = expected;
      if (value === null) seen.none += 1;
      else if (value > 0 && value < 100) seen.between += 1;
      if ((hamlets ?? 0) > 0) seen.lacking += 1;
    }
    // Guards against books in which nothing is due or met.
    expect(Math.min(seen.between, seen.none, seen.lacking)).toBeGreaterThan(5);
  });
});
