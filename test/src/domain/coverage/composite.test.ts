import { describe, expect, it } from '@jest/globals';
import {
  bandOf,
  communeComposite,
  communeMean,
  compositeOf,
} from '../../../../src/domain/coverage/composite';
import type { MetricValues } from '../../../../src/domain/coverage/metrics/hamlet-metrics';
import { aBook } from '../../../support/book-builder';
import { coverageOf } from '../../../support/coverage-of';

const { weights, bands } = aBook().build().settings;
const unknown: MetricValues = { CC: null, TC: null, HT: null, LT: null, TH: null, KH: null, MC: null };

const ground = { households: 100, visits: 1, hasRhythm: true };

describe('§6 B: weighted mean over the measures that are defined', () => {
  it('leaves undefined measures out of both sums', () => {
    expect(compositeOf({ ...unknown, CC: 80, LT: 40 }, weights, { ...ground, visits: 0 })).toBe(
      (40 * 80 + 20 * 40) / 60,
    );
  });

  it('meetings that state no households reach none of them; no meeting at all is no figure', () => {
    expect(compositeOf({ ...unknown, CC: 80 }, weights, ground)).toBe((40 * 80) / 65);
    expect(compositeOf({ ...unknown, CC: 80 }, weights, { ...ground, visits: 0 })).toBe(80);
  });

  it.each([
    ['without Số hộ', { ...ground, households: null }],
    ['with 0 households', { ...ground, households: 0 }],
    ['at the beginning of the year', { ...ground, hasRhythm: false }],
  ])('is undefined %s', (_, where) => {
    expect(compositeOf({ ...unknown, CC: 80, TH: 50 }, weights, where)).toBeNull();
  });

  it('is undefined where all are («Chưa đủ dữ liệu»), and where the weights of the known ones are 0', () => {
    expect(compositeOf(unknown, weights, { ...ground, visits: 0 })).toBeNull();
    expect(compositeOf({ ...unknown, MC: 100 }, weights, { ...ground, visits: 0 })).toBeNull();
  });

  it('weights need not sum to 100', () => {
    expect(compositeOf({ ...unknown, CC: 100, TH: 0 }, { ...weights, CC: 1, TH: 3 }, ground)).toBe(25);
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
      cells: { direct: 0, indirect: 0, none: 0, notDue: 0 },
      dueCells: { due: 0, direct: 0 },
      metrics: unknown,
      withEvidence: 0,
      hamletsWithB: 0,
      hamletsMet: 0,
      householdsPresent: 0,
      households: 0,
    });
    expect(coverageOf(aBook().hamlet('A', { households: null })).commune.composite).toBeNull();
  });

  it('is undefined where fewer than two thirds of the hamlets have B', () => {
    const hamlets = (...values: readonly (number | null)[]) =>
      values.map((value) => ({ households: 100, value }));
    expect(communeComposite(hamlets(60, 30, null))).toBe(45);
    expect(communeComposite(hamlets(60, 30, null, null))).toBeNull();
  });
});
