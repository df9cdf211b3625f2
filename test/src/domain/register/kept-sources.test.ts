import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Indicator } from '../../../../src/domain/indicators/indicator';
import { packSources, unpackSources } from '../../../../src/domain/register/kept-sources';

const indicator = (id: string, sources: readonly string[]): Indicator =>
  ({ id, period: 1, cumulative: 1, plan: null, sources }) as unknown as Indicator;
const code = (number: number): string => `HD${String(number).padStart(3, '0')}`;

describe('trace: the rows that a report was made from, in one cell', () => {
  it('runs of codes, once for all figures that come from the same', () => {
    const rows = [...Array.from({ length: 14 }, (_, at) => code(at + 1)), 'HD016'];
    const packed = packSources([indicator('CT01', rows), indicator('CT02', rows), indicator('CT03', [])]);
    expect(packed).toBe('CT01+CT02=HD001-014,HD016;CT03=');
    const unpacked = unpackSources(packed);
    expect(unpacked.get('CT02')).toEqual(rows);
    expect(unpacked.get('CT03')).toEqual([]);
    expect(unpacked.has('CT04')).toBe(false);
  });

  it('rows of former communes in a merged workbook, whose codes bear a sign', () => {
    const rows = ['HD001', 'KK.HD001', 'KK.HD002', 'MY.HD009'];
    const packed = packSources([indicator('CT01', rows)]);
    expect(packed).toBe('CT01=HD001,KK.HD001-002,MY.HD009');
    expect(unpackSources(packed).get('CT01')).toEqual(rows);
  });

  it('a code that people made themselves leaves its figure unknown, and harms no other', () => {
    const unpacked = unpackSources(
      packSources([indicator('CT01', ['a;b|1-3', 'HD001']), indicator('CT02', ['HD001'])]),
    );
    expect([unpacked.has('CT01'), unpacked.get('CT02')]).toEqual([false, ['HD001']]);
  });

  it('gives back any set of codes, over three figures of digits too', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 1200 })), (numbers) => {
        const rows = numbers.map(code);
        const kept = unpackSources(packSources([indicator('CT01', rows)])).get('CT01') ?? [];
        expect([...kept].sort()).toEqual([...rows].sort());
      }),
    );
  });

  it('never more than a cell holds: then nothing is kept', () => {
    const even = Array.from({ length: 9000 }, (_, at) => `HD${String(at * 2 + 1)}`);
    const odd = Array.from({ length: 9000 }, (_, at) => `HD${String(at * 2)}`);
    expect(packSources([indicator('CT01', even), indicator('CT02', odd)])).toBe('');
    expect(unpackSources('').size).toBe(0);
  });
});
