import { describe, expect, it } from '@jest/globals';
import { bandOf, communeMean, compositeOf } from '../../../../src/domain/coverage/composite';
import type { MetricValues } from '../../../../src/domain/coverage/metrics/hamlet-metrics';
import { aBook } from '../../../support/book-builder';
import { coverageOf } from '../../../support/coverage-of';

const { weights, bands } = aBook().build().settings;
const unknown: MetricValues = { CC: null, TC: null, HT: null, LT: null, TH: null, KH: null, MC: null };

describe('§6 B: weighted mean over the metrics that are defined', () => {
  it('leaves undefined metrics out of both sums', () => {
    expect(compositeOf({ ...unknown, CC: 80, TC: 40 }, weights)).toBe((25 * 80 + 15 * 40) / 40);
  });

  it('is undefined where all are («Chưa đủ dữ liệu»), and where the weights of the known ones are 0', () => {
    expect(compositeOf(unknown, weights)).toBeNull();
    expect(compositeOf({ ...unknown, MC: 100 }, { ...weights, MC: 0 })).toBeNull();
  });

  it('weights need not sum to 100', () => {
    expect(compositeOf({ ...unknown, CC: 100, MC: 0 }, { ...weights, CC: 1, MC: 3 })).toBe(25);
  });
});

describe('§6 bands', () => {
  it.each([
    [100, 'good'],
    [80, 'good'],
    [79.999, 'fair'],
    [65, 'fair'],
    [50, 'average'],
    [49.999, 'weak'],
    [0, 'weak'],
    [null, null],
  ])('%p is %p', (value, band) => {
    expect(bandOf(value, bands)).toBe(band);
  });

  it('rounding of sums does not cost a hamlet its band', () => {
    expect(bandOf(80 - 1e-12, bands)).toBe('good');
  });
});

describe('§6 B of the commune', () => {
  it('weighs hamlets by Số hộ; those without weigh nothing', () => {
    expect(
      communeMean([
        { households: 100, value: 80 },
        { households: 300, value: 40 },
        { households: null, value: 100 },
        { households: 50, value: null },
      ]),
    ).toBe(50);
  });

  it('is undefined without hamlets, or where none has both', () => {
    expect(communeMean([])).toBeNull();
    expect(coverageOf(aBook()).commune).toEqual({
      composite: null,
      band: null,
      cells: { direct: 0, indirect: 0, none: 0 },
      metrics: unknown,
      withEvidence: 0,
    });
    expect(coverageOf(aBook().hamlet('A', { households: null })).commune.composite).toBeNull();
  });
});
