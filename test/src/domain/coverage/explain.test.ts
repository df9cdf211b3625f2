import { describe, expect, it } from '@jest/globals';
import { computeCoverage } from '../../../../src/domain/coverage/compute-coverage';
import { explain, explainIn } from '../../../../src/domain/coverage/explain';
import type { Explanation, Figure } from '../../../../src/domain/coverage/explanation';
import type { MetricId } from '../../../../src/domain/plan/settings';
import { METRIC_IDS } from '../../../../src/domain/coverage/metrics/hamlet-metrics';
import { periodView } from '../../../../src/domain/coverage/period-view';
import type { HamletCode, TopicCode } from '../../../../src/domain/ids';
import type { BookBuilder } from '../../../support/book-builder';
import { aBook, aPeriod } from '../../../support/book-builder';
import { randomCase } from '../../../support/random-book';
import { workedExample } from '../../../support/worked-example';

const A = 'A' as HamletCode;
const B = 'B' as HamletCode;

function why(figure: Figure, builder: BookBuilder = workedExample()): Explanation {
  const period = aPeriod('2024-Q1');
  const explanation = explain(builder.build(), period, period.to, figure);
  if (explanation === null) throw new Error('nothing to explain');
  return explanation;
}
const made = ({ contributions }: Explanation): string[] => contributions.map(({ id }) => id);
const leftOut = (explanation: Explanation): string[] =>
  explanation.leftOut.map((row) => `${row.id} ${row.why}`);

describe('explain: the worked example', () => {
  it('CC of A: (1 + 1 + 1 + 0,5) / 4 = 87,5 %', () => {
    const explanation = why({ kind: 'metric', hamlet: A, metric: 'CC' });
    expect(explanation.value).toBe(87.5);
    expect(explanation.formula).toEqual({
      formula: 'CC',
      facts: {
        terms: [
          { topic: 'ND1', weight: 1, credit: 'direct', value: 1 },
          { topic: 'ND2.4', weight: 1, credit: 'direct', value: 1 },
          { topic: 'ND3.6', weight: 1, credit: 'direct', value: 1 },
          { topic: 'ND3.8', weight: 1, credit: 'indirect', value: 0.5 },
        ],
        achieved: 3.5,
        weight: 4,
      },
    });
    expect(made(explanation)).toEqual(['HD01', 'HD03', 'HD04', 'HD05']);
    expect(leftOut(explanation)).toEqual(['HD07 duplicate']);
  });

  it('HT of A names the form groups', () => {
    const { formula } = why({ kind: 'metric', hamlet: A, metric: 'HT' });
    expect(formula).toEqual({ formula: 'HT', facts: { groups: ['HT1', 'HT2', 'HT3'], target: 3 } });
  });

  it('LT of A: months T1 and T3 of three, broadcasts left out as not direct', () => {
    const explanation = why({ kind: 'metric', hamlet: A, metric: 'LT' });
    expect(explanation.formula).toMatchObject({
      formula: 'LT',
      facts: { withVisit: 2, months: [{ visits: 1 }, { visits: 0 }, { visits: 1 }] },
    });
    expect(leftOut(explanation)).toEqual(['HD03 not-direct', 'HD05 not-direct', 'HD07 duplicate']);
  });

  it('TH of A: 90 of 120 households, at HD01', () => {
    const explanation = why({ kind: 'metric', hamlet: A, metric: 'TH' });
    expect(explanation.formula).toEqual({
      formula: 'TH',
      facts: {
        households: 120,
        visits: 2,
        visitsWithHouseholds: 2,
        best: { activity: 'HD01', households: 90 },
      },
    });
    expect(explanation.contributions.map(({ id, households }) => [id, households])).toEqual([
      ['HD01', 90],
      ['HD04', 60],
    ]);
  });

  it('KH of B: one item done, two not; what came after the period is left out', () => {
    const explanation = why({ kind: 'metric', hamlet: B, metric: 'KH' });
    expect(explanation.formula).toEqual({
      formula: 'KH',
      facts: {
        terms: [
          { item: 'MK01', done: 1, due: 1 },
          { item: 'MK05', done: 0, due: 1 },
          { item: 'MK13', done: 0, due: 1 },
        ],
        achieved: 1,
        due: 3,
      },
    });
    expect(explanation.contributions).toEqual([
      { id: 'HD02', row: 3, credit: 'direct', planItems: ['MK01'] },
    ]);
    expect(leftOut(explanation)).toEqual(['HD06 out-of-period']);
  });

  it('MC of B: the one meeting, without evidence', () => {
    const explanation = why({ kind: 'metric', hamlet: B, metric: 'MC' });
    expect(explanation.contributions).toEqual([{ id: 'HD02', row: 3, credit: 'direct', hasEvidence: false }]);
  });

  it('a cell: who told it, and who did not arrive', () => {
    const explanation = why({ kind: 'cell', hamlet: B, topic: 'ND2.4' as TopicCode });
    expect(explanation.value).toBe(0);
    expect(made(explanation)).toEqual([]);
    expect(leftOut(explanation)).toEqual([
      'HD02 other-content',
      'HD03 other-content',
      'HD05 not-reached',
      'HD06 out-of-period',
    ]);
  });

  it('B of D leaves undefined metrics out of its weights: 75', () => {
    const { formula } = why({ kind: 'composite', hamlet: 'D' as HamletCode });
    expect(formula).toMatchObject({ formula: 'composite', facts: { weight: 75 } });
  });

  it('B of the commune by households: 300', () => {
    const { formula, value } = why({ kind: 'commune-composite' });
    expect(value).toBeCloseTo(54.214285714285715, 12);
    expect(formula).toMatchObject({ formula: 'commune-mean', facts: { households: 300 } });
  });

  it('direct cells of the commune and the meetings that made them', () => {
    const explanation = why({ kind: 'commune-cells', credit: 'direct' });
    expect(explanation.value).toBe(5);
    expect(made(explanation)).toEqual(['HD01', 'HD02', 'HD04']);
  });

  it('cells without credit come from no row: the contents that each hamlet lacks make their count', () => {
    const { value, formula, contributions } = why({ kind: 'commune-cells', credit: 'none' });
    expect(contributions).toEqual([]);
    if (formula.formula !== 'commune-cells') throw new Error('another formula');
    const { lacking } = formula.facts;
    expect(lacking.reduce((sum, { topics }) => sum + topics.length, 0)).toBe(value);
    expect(lacking.find(({ hamlet }) => hamlet === B)?.topics).toContain('ND2.4');
    expect(lacking.map(({ hamlet }) => hamlet)).not.toContain(A);
  });

  it('there is nothing to explain of a hamlet or content that is not there', () => {
    const period = aPeriod('2024-Q1');
    const book = workedExample().build();
    expect(explain(book, period, period.to, { kind: 'composite', hamlet: 'Z' as HamletCode })).toBeNull();
    expect(
      explain(book, period, period.to, { kind: 'cell', hamlet: A, topic: 'ND9' as TopicCode }),
    ).toBeNull();
  });
});

describe('explain: rows left out', () => {
  it('rows that cannot be read are always among them', () => {
    const builder = aBook().hamlet('A').invalidRow();
    expect(leftOut(why({ kind: 'composite', hamlet: A }, builder))).toEqual(['HD01 invalid']);
  });

  it('KH counts rows before the period, and says what is outside the plan or answers no item', () => {
    const builder = aBook()
      .hamlet('A')
      .planItem({ topics: ['ND1'], from: '2023-11-01', to: '2024-12-14' })
      .activity({ date: '2023-11-20', hamlets: ['A'], topics: ['ND1'] })
      .activity({ date: '2024-01-10', hamlets: ['A'], topics: ['ND1'], planItem: 'outside-plan' })
      .activity({ date: '2024-01-11', hamlets: ['A'], topics: ['ND5'] })
      .activity({ date: '2024-01-12', form: 'HT2.1', hamlets: ['A'], topics: ['ND1'] });
    const explanation = why({ kind: 'metric', hamlet: A, metric: 'KH' }, builder);
    expect(made(explanation)).toEqual(['HD01']);
    expect(leftOut(explanation)).toEqual(['HD02 outside-plan', 'HD03 no-plan-item', 'HD04 not-direct']);
  });

  it('TH leaves out meetings that give no households', () => {
    const builder = aBook()
      .hamlet('A')
      .activity({ date: '2024-01-10', hamlets: ['A'] });
    expect(leftOut(why({ kind: 'metric', hamlet: A, metric: 'TH' }, builder))).toEqual([
      'HD01 no-households',
    ]);
  });
});

describe('explain: figures of the commune name the rows of their own metric', () => {
  const village = aBook()
    .hamlet('A')
    .hamlet('B', { loudspeaker: true })
    .required('ND1')
    .planItem({ topics: ['ND1'], from: '2023-11-01', to: '2024-12-14' })
    .activity({ id: 'họp', date: '2024-01-10', hamlets: ['A'], topics: ['ND1'] })
    .activity({ id: 'loa', date: '2024-01-11', form: 'HT1.2', scope: 'communeWide', topics: ['ND4'] })
    .activity({ id: 'trước kỳ', date: '2023-11-20', hamlets: ['A'], topics: ['ND1'] });
  const whyCommune = (metric: MetricId): Explanation => why({ kind: 'commune-metric', metric }, village);

  it('CC: not those that told other contents', () => {
    expect(made(whyCommune('CC'))).toEqual(['họp']);
    expect(leftOut(whyCommune('CC'))).toEqual(['loa other-content', 'trước kỳ out-of-period']);
  });

  it('a broadcast that reached another hamlet is left out for its content, not for the one it did not reach', () => {
    const mute = aBook()
      .hamlet('A', { loudspeaker: false })
      .hamlet('B', { loudspeaker: true })
      .required('ND1')
      .activity({ id: 'loa', date: '2024-01-11', form: 'HT1.2', scope: 'communeWide', topics: ['ND4'] });
    expect(leftOut(why({ kind: 'commune-metric', metric: 'CC' }, mute))).toEqual(['loa other-content']);
    expect(leftOut(why({ kind: 'commune-metric', metric: 'TH' }, mute))).toEqual(['loa not-direct']);
  });

  it('LT: not those that are only broadcast', () => {
    expect(made(whyCommune('LT'))).toEqual(['họp']);
    expect(leftOut(whyCommune('LT'))).toEqual(['loa not-direct', 'trước kỳ out-of-period']);
  });

  it('KH, and a composite through it: also those from before the period that the plan counts', () => {
    expect(made(whyCommune('KH'))).toEqual(['họp', 'trước kỳ']);
    expect(made(why({ kind: 'commune-composite' }, village))).toEqual(['họp', 'loa', 'trước kỳ']);
    expect(made(why({ kind: 'composite', hamlet: A }, village))).toContain('trước kỳ');
  });

  it('HT: a form without Nhóm adds no group', () => {
    const ungrouped = village.form('HT2.2', { group: '' });
    const explanation = why({ kind: 'metric', hamlet: A, metric: 'HT' }, ungrouped);
    expect(leftOut(explanation)).toContain('họp no-form-group');
  });

  it('the rows of a mean are those of its hamlets, on 40 random books', () => {
    for (let seed = 9000; seed < 9040; seed += 1) {
      const { book, period, asOf } = randomCase(seed);
      const view = periodView(book, period, asOf);
      const rowsOf = (figure: Figure): readonly number[] =>
        explainIn(view, figure)?.contributions.map(({ row }) => row) ?? [];
      for (const metric of METRIC_IDS) {
        const ofHamlets = view.ledgers.flatMap(({ hamlet }) =>
          rowsOf({ kind: 'metric', hamlet: hamlet.code, metric }),
        );
        expect(new Set(rowsOf({ kind: 'commune-metric', metric }))).toEqual(new Set(ofHamlets));
      }
    }
  });
});

describe('explain: every figure equals what is recomputed for it', () => {
  it('on 60 random books', () => {
    for (let seed = 7000; seed < 7060; seed += 1) {
      const { book, period, asOf } = randomCase(seed);
      const { hamlets, commune } = computeCoverage(book, period, asOf);
      const view = periodView(book, period, asOf);
      const valueOf = (figure: Figure): number | null | undefined => explainIn(view, figure)?.value;
      for (const { hamlet, metrics, composite } of hamlets) {
        for (const metric of METRIC_IDS) {
          expect(valueOf({ kind: 'metric', hamlet: hamlet.code, metric })).toBe(metrics[metric]);
        }
        expect(valueOf({ kind: 'composite', hamlet: hamlet.code })).toBe(composite);
      }
      expect(valueOf({ kind: 'commune-composite' })).toBe(commune.composite);
      for (const metric of METRIC_IDS)
        expect(valueOf({ kind: 'commune-metric', metric })).toBe(commune.metrics[metric]);
      for (const credit of ['direct', 'indirect', 'none'] as const) {
        expect(valueOf({ kind: 'commune-cells', credit })).toBe(commune.cells[credit]);
      }
    }
  });

  it('the rows named for a cell are those that give it its credit', () => {
    for (let seed = 8000; seed < 8060; seed += 1) {
      const { book, period, asOf } = randomCase(seed);
      const view = periodView(book, period, asOf);
      for (const { hamlet } of view.ledgers) {
        for (const { code } of book.topics) {
          const explanation = explainIn(view, { kind: 'cell', hamlet: hamlet.code, topic: code });
          const kinds = explanation?.contributions.map(({ credit }) => credit) ?? [];
          const best = kinds.includes('direct') ? 'direct' : kinds.includes('indirect') ? 'indirect' : 'none';
          expect(explanation?.formula).toMatchObject({ formula: 'cell', facts: { credit: best } });
        }
      }
    }
  });
});
