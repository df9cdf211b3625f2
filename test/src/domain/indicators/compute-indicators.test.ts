import { describe, expect, it } from '@jest/globals';
import { changeInPercent, planPercent } from '../../../../src/domain/indicators/compute-indicators';
import { INDICATOR_IDS } from '../../../../src/domain/plan/standard-indicators';
import type { IndicatorId } from '../../../../src/domain/plan/standard-indicators';
import { aBook, day } from '../../../support/book-builder';
import type { ActivityInput } from '../../../support/book-builder';
import { figuresOf } from '../../../support/report-sample';
import { workedExample } from '../../../support/worked-example';

const inQuarter = '2024-01-20';

/** A figure of 2024-Q1 from rows of one form. */
function figureOf(id: IndicatorId, ...rows: readonly Omit<ActivityInput, 'date'>[]) {
  const book = rows.reduce(
    (builder, row, position) =>
      builder.activity({ date: inQuarter, leadUnit: `Đơn vị ${String(position)}`, ...row }),
    aBook().hamlet('A').hamlet('B'),
  );
  return figuresOf(book.build(), '2024-Q1').of(id);
}

describe('§6.1 the worked example', () => {
  const { of, coverage } = figuresOf(workedExample().build(), '2024-Q1');

  it.each<[IndicatorId, number, readonly string[]]>([
    ['CT04', 3, ['HD02', 'HD04', 'HD10']],
    ['CT05', 175, ['HD02', 'HD04', 'HD10']],
    ['CT06', 1, ['HD01']],
    ['CT07', 95, ['HD01']],
    ['CT08', 1, ['HD03']],
    ['CT09', 3, ['HD03']],
    ['CT10', 30, ['HD03']],
    ['CT15', 1, ['HD05']],
    ['CT16', 800, ['HD05']],
  ])('%s is %d', (id, value, sources) => {
    expect(of(id).period).toBe(value);
    expect(of(id).sources).toEqual(sources);
  });

  it('counts seven activities', () => expect(coverage.counted).toHaveLength(7));
  it('has every figure once, in order', () => {
    expect(INDICATOR_IDS).toHaveLength(42);
    expect([INDICATOR_IDS[0], INDICATOR_IDS[41]]).toEqual(['CT01', 'CT38']);
    expect(new Set(INDICATOR_IDS).size).toBe(42);
  });
});

describe('§3.3.1 where each figure comes from', () => {
  it.each<[IndicatorId, Omit<ActivityInput, 'date'>, number]>([
    ['CT01', { form: 'HT8' }, 1],
    ['CT02', { form: 'HT2.1' }, 1],
    ['CT03', { form: 'HT2.1', attendance: 120 }, 120],
    ['CT06', { form: 'HT3.4', hamlets: ['A'] }, 1],
    ['CT07', { form: 'HT3.2', attendance: 30 }, 30],
    ['CT10', { form: 'HT1.2', broadcastCount: 3, minutesPerBroadcast: 12 }, 36],
    ['CT11', { form: 'HT1.4', quantity: 5 }, 5],
    ['CT12', { form: 'HT1.5', quantity: 2 }, 2],
    ['CT13', { form: 'HT1.5', areaM2: 12.5 }, 12.5],
    ['CT14', { form: 'HT1.10', quantity: 400 }, 400],
    ['CT17', { form: 'HT1.11', newsItems: 3 }, 3],
    ['CT18', { form: 'HT1.8', reachCount: 900 }, 900],
    ['CT19', { form: 'HT3.5', quantity: 3 }, 3],
    ['CT19', { form: 'HT3.5' }, 1],
    ['CT20', { form: 'HT3.5', attendance: 44 }, 44],
    ['CT21', { form: 'HT6' }, 1],
    ['CT22', { form: 'HT6', attendance: 35 }, 35],
    ['CT39', { form: 'HT1.1', newsItems: 2 }, 2],
    ['CT41', { form: 'HT3.5', attendance: 3, scope: 'external' }, 3],
    ['CT42', { form: 'HT6', attendance: 4, scope: 'external' }, 4],
    ['CT43', { cost: 1_500_000, fundingSource: 'integrated' }, 1.5],
    ['CT27', { form: 'HT5.1' }, 1],
    ['CT28', { form: 'HT7' }, 1],
    ['CT29', { form: 'HT7', attendance: 210 }, 210],
    ['CT34', { cost: 2_500_000, fundingSource: 'stateBudget' }, 2.5],
    ['CT35', { cost: 750_000, fundingSource: 'socialised' }, 0.75],
  ])('%s', (id, row, value) => expect(figureOf(id, row).period).toBe(value));

  it('a class of training is not an integrated session', () => {
    expect(figureOf('CT06', { form: 'HT3.5' }).period).toBe(0);
  });
  it('form HT1.1 is not form HT1.10 or HT1.11', () => {
    expect(figureOf('CT17', { form: 'HT1.1', newsItems: 9 }).period).toBe(0);
  });
  it('a joint activity counts once', () => {
    expect(figureOf('CT04', { form: 'HT2.2', hamlets: ['A', 'B'] }).period).toBe(1);
  });

  const gifts = aBook()
    .contribution({ date: day(inQuarter), kind: 'cash', value: 12_500_000 })
    .contribution({ date: day(inQuarter), kind: 'land', value: 320.5 })
    .contribution({ date: day(inQuarter), kind: 'labourDays', value: 40 })
    .contribution({ date: day(inQuarter), kind: 'inKind', value: 3_000_000 })
    .contribution({ date: day('2024-03-15'), kind: 'cash', value: 9_000_000 })
    .example({ date: day(inQuarter), kind: 'collective' })
    .example({ date: day(inQuarter), kind: 'individual' })
    .example({ date: day(inQuarter), kind: 'model' })
    .build();
  it.each<[IndicatorId, number]>([
    ['CT25', 1],
    ['CT26', 1],
    ['CT30', 12.5],
    ['CT31', 320.5],
    ['CT32', 40],
    ['CT33', 3],
  ])('%s from its own tab, in the span only', (id, value) => {
    expect(figuresOf(gifts, '2024-Q1').of(id).period).toBe(value);
  });
  it('contributions after the as-of day do not count', () => {
    expect(figuresOf(gifts, '2024-Q1', { asOf: '2024-01-19' }).of('CT30').period).toBe(0);
  });
});

describe('§3.3.1 rows of Phạm vi «Ngoài xã» are item MK23 alone', () => {
  const training = { form: 'HT3.5', attendance: 40, quantity: 2 } as const;
  const tour = { form: 'HT6', attendance: 30 } as const;
  it.each<[IndicatorId, Omit<ActivityInput, 'date'>, number]>([
    ['CT19', training, 2],
    ['CT20', training, 40],
    ['CT21', tour, 1],
    ['CT22', tour, 30],
  ])('%s counts what the commune held, not what it was sent to', (id, row, value) => {
    const figure = figureOf(id, { ...row, id: 'HD01' }, { ...row, id: 'HD02', scope: 'external' });
    expect([figure.period, figure.cumulative, figure.sources]).toEqual([value, value, ['HD01']]);
    expect(figureOf(id, { ...row, scope: 'external' }).period).toBe(0);
  });
  it('neither does any other figure that is of the commune', () => {
    expect(figureOf('CT03', { form: 'HT2.1', attendance: 120, scope: 'external' }).period).toBe(0);
  });
  it('what the commune paid and what the press wrote count wherever it was', () => {
    const paid = { cost: 2_000_000, fundingSource: 'stateBudget', scope: 'external' } as const;
    expect(figureOf('CT34', paid).period).toBe(2);
    expect(figureOf('CT39', { form: 'HT1.1', newsItems: 1, scope: 'external' }).period).toBe(1);
  });
});

describe('§3.3.1 blank, zero and nothing', () => {
  it('no rows at all is 0', () => expect(figureOf('CT05').period).toBe(0));
  it('rows of which none gives a number is null', () => {
    expect(figureOf('CT05', { form: 'HT2.2' }).period).toBeNull();
    expect(figureOf('CT34', { fundingSource: 'stateBudget' }).period).toBeNull();
  });
  it('a given 0 is 0', () => expect(figureOf('CT05', { attendance: 0 }).period).toBe(0));
  it('rows without a number are left out of the sum and of its sources', () => {
    const figure = figureOf('CT05', { id: 'HD01', attendance: 40 }, { id: 'HD02' });
    expect([figure.period, figure.sources]).toEqual([40, ['HD01']]);
  });
  it('minutes need both the broadcasts and their length', () => {
    expect(figureOf('CT10', { form: 'HT1.2', broadcastCount: 3 }).period).toBeNull();
  });
  it('coverage without hamlets or required contents is null, and no hamlet lacks anything', () => {
    const { of } = figuresOf(aBook().build(), '2024-Q1');
    expect([of('CT37').cumulative, of('CT38').cumulative]).toEqual([null, 0]);
  });
});

describe('§3.3 plan, percentage, cumulative, last year', () => {
  const planned = aBook()
    .hamlet('A', { to: '2024-01-31', mergedInto: 'B' })
    .hamlet('B')
    .hamlet('C')
    .planItem({ scope: 'commune', target: 10, indicators: ['CT04'] })
    .planItem({ scope: 'each-hamlet', target: 2, indicators: ['CT04: 2', 'CT06: 2'] })
    .planItem({ scope: 'commune', target: 50, indicators: ['CT04', 'CT10'] })
    .planItem({ scope: 'each-hamlet', target: 3, hamlets: ['A', 'B'], indicators: ['CT02'] })
    .planItem({ scope: 'commune', target: null, indicators: ['CT08'] })
    .planItem({ scope: 'commune', target: 0, indicators: ['CT23'] })
    .activity({ date: '2024-01-20', form: 'HT2.2', hamlets: ['C'] })
    .activity({ date: '2024-04-20', form: 'HT2.2', hamlets: ['C'] })
    .example({ date: day('2024-04-21'), kind: 'model' })
    .build();
  const { of } = figuresOf(planned, '2024-Q2', {
    lastYear: new Map([
      ['CT04', 4],
      ['CT06', 0],
    ]),
  });

  it('the plan sums targets, times the hamlets in force for «Từng xóm»', () => {
    expect([of('CT04').plan, of('CT06').plan]).toEqual([14, 4]);
  });
  it('rule 17: a target that several figures name without a split goes to none of them', () => {
    expect(of('CT10').plan).toBeNull();
  });
  it('Kế hoạch năm of the row replaces what the plan sums', () => {
    const indicators = planned.indicators.map((row) => (row.code === 'CT04' ? { ...row, target: 40 } : row));
    expect(figuresOf({ ...planned, indicators }, '2024-Q2').of('CT04').plan).toBe(40);
  });
  it('a merged hamlet and its successor are one', () => expect(of('CT02').plan).toBe(3));
  it('a blank target is no plan, not 0', () => {
    expect([of('CT08').plan, of('CT08').percent]).toEqual([null, null]);
  });
  it('cumulative runs from the start of the report year', () => {
    expect([of('CT04').period, of('CT04').cumulative]).toEqual([1, 2]);
    expect([of('CT04').sources, of('CT04').cumulativeSources]).toEqual([['HD02'], ['HD01', 'HD02']]);
  });
  it('%KH is the cumulative figure against the plan', () =>
    expect(of('CT04').percent).toBeCloseTo((2 / 14) * 100));
  it('something done where the plan says 0 is «ngoài KH»', () =>
    expect(of('CT23').percent).toBe('outside-plan'));
  it('so cùng kỳ compares the period; a year before of 0 gives none', () => {
    expect([of('CT04').lastYear, of('CT04').change]).toEqual([4, -75]);
    expect([of('CT06').lastYear, of('CT06').change]).toEqual([0, null]);
    expect([of('CT02').lastYear, of('CT02').change]).toEqual([null, null]);
  });
  it('percentages of nothing are nothing', () => {
    expect([planPercent(null, 5), planPercent(0, 0), planPercent(0, 5)]).toEqual([null, null, 0]);
    expect([changeInPercent(null, 5), changeInPercent(3, null)]).toEqual([null, null]);
  });
});
