import { describe, expect, it } from '@jest/globals';
import { computeCoverage } from '../../../../src/domain/coverage/compute-coverage';
import { explain, explainIn } from '../../../../src/domain/coverage/explain/explain';
import type { Explanation, Figure } from '../../../../src/domain/coverage/explain/explanation';
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
  it('CC of B: (1 + 0 + 0,5) / 3 = 50 %; what is not due does not enter', () => {
    const explanation = why({ kind: 'metric', hamlet: B, metric: 'CC' });
    expect(explanation.value).toBe(50);
    expect(explanation.formula).toEqual({
      formula: 'CC',
      facts: {
        terms: [
          { topic: 'ND1', weight: 1, credit: 'direct', value: 1 },
          { topic: 'ND2.4', weight: 1, credit: 'none', value: 0 },
          { topic: 'ND3.6', weight: 1, credit: 'indirect', value: 0.5 },
        ],
        achieved: 1.5,
        weight: 3,
      },
    });
    expect(made(explanation)).toEqual(['HD02', 'HD03']);
    expect(leftOut(explanation)).toEqual(['HD05 not-reached', 'HD06 out-of-period', 'HD09 other-content']);
  });

  it('HT of A names the form groups', () => {
    const { formula } = why({ kind: 'metric', hamlet: A, metric: 'HT' });
    expect(formula).toEqual({ formula: 'HT', facts: { groups: ['HT1', 'HT2', 'HT3', 'HT5'], target: 5 } });
  });

  it('LT of C: month 3 of two, a gathering of four hamlets left out with its reason', () => {
    const explanation = why({ kind: 'metric', hamlet: 'C' as HamletCode, metric: 'LT' });
    expect(explanation.formula).toEqual({
      formula: 'LT',
      facts: {
        months: [
          { month: 2, covered: false },
          { month: 3, covered: true },
        ],
        covered: 1,
        rhythm: 2,
      },
    });
    expect(made(explanation)).toEqual(['HD04']);
    expect(leftOut(explanation)).toEqual(['HD03 not-reached', 'HD05 not-direct', 'HD09 too-many-hamlets']);
  });

  it('TH of A: 90 of 120 households, at HD01', () => {
    const explanation = why({ kind: 'metric', hamlet: A, metric: 'TH' });
    expect(explanation.value).toBe(75);
    expect(explanation.formula).toMatchObject({
      formula: 'TH',
      facts: { households: 120, visits: 2, present: 90, best: [{ activity: 'HD01', households: 90 }] },
    });
    expect(explanation.contributions.map(({ id, households }) => [id, households])).toEqual([
      ['HD01', 90],
      ['HD04', 60],
    ]);
  });

  it('KH of B: one item done, two not; what came after the day of the state is left out', () => {
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
    expect(leftOut(explanation)).toEqual(['HD06 out-of-period', 'HD09 too-many-hamlets']);
  });

  it('MC of B: the one meeting, without evidence', () => {
    const explanation = why({ kind: 'metric', hamlet: B, metric: 'MC' });
    expect(explanation.contributions).toEqual([{ id: 'HD02', row: 3, credit: 'direct', hasEvidence: false }]);
  });

  it('a cell: who told it, who did not arrive, and by when it is due', () => {
    const explanation = why({ kind: 'cell', hamlet: B, topic: 'ND2.4' as TopicCode });
    expect(explanation.formula).toEqual({
      formula: 'cell',
      facts: { credit: 'none', value: 0, dueMonth: 3, isDue: true },
    });
    expect(made(explanation)).toEqual([]);
    expect(leftOut(explanation)).toEqual([
      'HD02 other-content',
      'HD03 other-content',
      'HD05 not-reached',
      'HD06 out-of-period',
      'HD09 other-content',
    ]);
    const later = why({ kind: 'cell', hamlet: B, topic: 'ND3.8' as TopicCode });
    expect(later.formula).toMatchObject({ facts: { credit: 'indirect', dueMonth: 6, isDue: false } });
  });

  it('B of D: none, since it states no Số hộ', () => {
    const { formula, value } = why({ kind: 'composite', hamlet: 'D' as HamletCode });
    expect(value).toBeNull();
    expect(formula).toMatchObject({
      formula: 'composite',
      facts: { hasRhythm: true, statesHouseholds: false },
    });
  });

  it('B of the commune: the hamlets and the measure that pull it down, by households', () => {
    const { formula, value } = why({ kind: 'commune-composite' });
    expect(value).toBeCloseTo(66.444444444444, 10);
    // C loses 100·59,1666…/300 points, B 80·42,5/300, A 120·6,25/300. CC costs A 0, B 40·50, C 40·66,7 points of 100.
    expect(formula).toMatchObject({
      formula: 'commune-mean',
      facts: {
        hamlets: 4,
        known: 3,
        households: 300,
        metric: 'CC',
        pulls: [
          { hamlet: 'C', metric: 'CC', points: expect.closeTo(19.7222, 4) as unknown },
          { hamlet: B, metric: 'CC', points: expect.closeTo(11.3333, 4) as unknown },
          { hamlet: A, metric: 'TH', metricValue: 75, points: expect.closeTo(2.5, 4) as unknown },
        ],
      },
    });
  });

  it('direct cells of the commune and the meetings that made them', () => {
    const explanation = why({ kind: 'commune-cells', credit: 'direct' });
    expect(explanation.value).toBe(6);
    expect(made(explanation)).toEqual(['HD01', 'HD02', 'HD04', 'HD10']);
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

  it('KH counts rows before the report year, and says what is outside the plan or answers no item', () => {
    const met = { hamlets: ['A'], topics: ['ND1'], households: 40 };
    const builder = aBook()
      .hamlet('A')
      .planItem({ topics: ['ND1'], from: '2023-11-01', to: '2024-12-14', target: 14 })
      .activity({ ...met, date: '2023-11-20' })
      .activity({ ...met, date: '2024-01-10', planItem: 'outside-plan' })
      .activity({ ...met, date: '2024-01-11', topics: ['ND5'] })
      .activity({ ...met, date: '2024-01-12', form: 'HT2.1' });
    const explanation = why({ kind: 'metric', hamlet: A, metric: 'KH' }, builder);
    expect(made(explanation)).toEqual(['HD01']);
    expect(leftOut(explanation)).toEqual(['HD02 outside-plan', 'HD03 no-plan-item', 'HD04 not-direct']);
  });

  it('KH counts one meeting a day', () => {
    const met = { date: '2024-01-10', hamlets: ['A'], households: 40 };
    const builder = aBook()
      .hamlet('A')
      .planItem({ target: 12 })
      .activity({ ...met, topics: ['ND1'] })
      .activity({ ...met, topics: ['ND5'] });
    const explanation = why({ kind: 'metric', hamlet: A, metric: 'KH' }, builder);
    expect(made(explanation)).toEqual(['HD01']);
    expect(leftOut(explanation)).toEqual(['HD02 same-day']);
  });

  it('TH leaves out meetings that give no households, and says why others are no meeting', () => {
    const builder = aBook()
      .hamlet('A')
      .activity({ date: '2024-01-10', hamlets: ['A'], attendance: 30 })
      .activity({ date: '2024-01-11', hamlets: ['A'] })
      .activity({ date: '2024-01-12', hamlets: ['A'], households: 19 });
    expect(leftOut(why({ kind: 'metric', hamlet: A, metric: 'TH' }, builder))).toEqual([
      'HD01 no-households',
      'HD02 no-figure',
      'HD03 under-threshold',
    ]);
  });

  it('CC leaves out a content that stands behind the first four', () => {
    const builder = aBook()
      .hamlet('A')
      .required('ND5')
      .topic('ND5', { dueMonth: 3 })
      .activity({
        date: '2024-01-10',
        hamlets: ['A'],
        topics: ['ND1', 'ND2.1', 'ND3.1', 'ND3.2', 'ND5'],
        households: 40,
      });
    expect(leftOut(why({ kind: 'metric', hamlet: A, metric: 'CC' }, builder))).toEqual([
      'HD01 beyond-contents',
    ]);
  });
});

describe('explain: figures of the commune name the rows of their own metric', () => {
  const village = aBook()
    .hamlet('A')
    .hamlet('B', { loudspeaker: true })
    .required('ND1')
    .topic('ND1', { dueMonth: 3 })
    .planItem({ topics: ['ND1'], from: '2023-11-01', to: '2024-12-14', target: 14 })
    .activity({ id: 'họp', date: '2024-01-10', hamlets: ['A'], topics: ['ND1'], households: 40 })
    .activity({ id: 'loa', date: '2024-01-11', form: 'HT1.2', scope: 'communeWide', topics: ['ND4'] })
    .activity({ id: 'trước kỳ', date: '2023-11-20', hamlets: ['A'], topics: ['ND1'], households: 40 });
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
      .topic('ND1', { dueMonth: 3 })
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
