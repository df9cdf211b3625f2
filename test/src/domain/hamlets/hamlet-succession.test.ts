import { describe, expect, it } from '@jest/globals';
import { hamletSuccession } from '../../../../src/domain/hamlets/hamlet-succession';
import type { HamletCode } from '../../../../src/domain/ids';
import type { BookBuilder } from '../../../support/book-builder';
import { aBook, day } from '../../../support/book-builder';

const successors = (builder: BookBuilder, code: string, on = '2024-12-14') =>
  hamletSuccession(builder.build().hamlets, day(on)).successorsOf(code as HamletCode);
const successor = (builder: BookBuilder, code: string, on?: string): string | null =>
  successors(builder, code, on)[0]?.hamlet.code ?? null;

describe('§6.0 Hamlets of a period', () => {
  const merged = aBook()
    .hamlet('CU1', { name: 'Đình 6', to: '2024-06-30', mergedInto: 'MOI' })
    .hamlet('CU2', { name: 'Đình 7', to: '2024-06-30', mergedInto: 'MOI' })
    .hamlet('MOI', { name: 'Đình', from: '2024-07-01' });

  it('are those in force on the last day, both bounds included', () => {
    const inForce = (on: string): string[] =>
      hamletSuccession(merged.build().hamlets, day(on)).inForce.map(({ code }) => code);
    expect(inForce('2024-06-30')).toEqual(['CU1', 'CU2']);
    expect(inForce('2024-07-01')).toEqual(['MOI']);
  });

  it('stand in Vietnamese order of names, numbers as numbers', () => {
    const builder = aBook()
      .hamlet('A', { name: 'Trại 10' })
      .hamlet('B', { name: 'Trại 9' })
      .hamlet('C', { name: 'Đầm Mụ' });
    expect(
      hamletSuccession(builder.build().hamlets, day('2024-01-01')).inForce.map(({ name }) => name),
    ).toEqual(['Đầm Mụ', 'Trại 9', 'Trại 10']);
  });

  it('answer for hamlets merged into them, and for themselves', () => {
    expect(successor(merged, 'CU1')).toBe('MOI');
    expect(successor(merged, 'MOI')).toBe('MOI');
    expect(successor(merged, 'CU1', '2024-06-30')).toBe('CU1');
  });

  it('are followed through several mergers to the end', () => {
    const chain = aBook()
      .hamlet('A', { to: '2022-12-31', mergedInto: 'B' })
      .hamlet('B', { to: '2023-12-31', mergedInto: 'C' })
      .hamlet('C');
    expect(successor(chain, 'A')).toBe('C');
  });

  it('nobody answers for an unknown hamlet, one without a successor, or one not yet in force', () => {
    const builder = aBook().hamlet('A', { to: '2022-12-31' }).hamlet('B', { from: '2025-01-01' });
    expect(successor(builder, 'A')).toBeNull();
    expect(successor(builder, 'B')).toBeNull();
    expect(successor(builder, 'Z')).toBeNull();
  });

  it('nobody answers where the successor is unknown or not yet in force itself', () => {
    const builder = aBook()
      .hamlet('A', { to: '2022-12-31', mergedInto: 'Z' })
      .hamlet('B', { to: '2022-12-31', mergedInto: 'C' })
      .hamlet('C', { from: '2025-01-01', mergedInto: 'D' })
      .hamlet('D');
    expect(successor(builder, 'A')).toBeNull();
    expect(successor(builder, 'B')).toBeNull();
  });

  it('a line that runs in a circle ends with nobody', () => {
    const circle = aBook()
      .hamlet('A', { to: '2022-12-31', mergedInto: 'B' })
      .hamlet('B', { to: '2022-12-31', mergedInto: 'A' });
    expect(successor(circle, 'A')).toBeNull();
  });

  it('several answer for a hamlet that was split, each with its part of the households', () => {
    const parts = (builder: BookBuilder, code: string) =>
      successors(builder, code).map(({ hamlet, share }) => [hamlet.code, share]);
    const ended = { to: '2024-06-30' };
    const split = aBook()
      .hamlet('A', { ...ended, mergedInto: ['B', 'C'] })
      .hamlet('B', { households: 75, to: '2024-08-31', mergedInto: ['D', 'E'] })
      .hamlet('C', { households: 25 })
      .hamlet('D', { households: 40 })
      .hamlet('E', { households: 40 });
    expect(parts(split, 'A')).toEqual([
      ['D', 0.375],
      ['E', 0.375],
      ['C', 0.25],
    ]);
    const rejoined = aBook()
      .hamlet('A', { ...ended, mergedInto: ['B', 'C'] })
      .hamlet('B', { households: 75, to: '2024-08-31', mergedInto: 'D' })
      .hamlet('C', { households: 25, to: '2024-08-31', mergedInto: 'D' })
      .hamlet('D', { households: 100 });
    expect(parts(rejoined, 'A')).toEqual([['D', 1]]);
    const uncounted = aBook()
      .hamlet('A', { ...ended, mergedInto: ['B', 'C'] })
      .hamlet('B', { households: 75 })
      .hamlet('C', { households: null });
    expect(parts(uncounted, 'A')).toEqual([
      ['B', null],
      ['C', null],
    ]);
    const half = aBook()
      .hamlet('A', { ...ended, mergedInto: ['B', 'Z'] })
      .hamlet('B', { households: 75 });
    expect(parts(half, 'A')).toEqual([['B', 1]]);
  });

  it('a line of thousands of hamlets, and splits upon splits, are followed in a moment', () => {
    const codes = Array.from({ length: 5_000 }, (_, at) => `A${String(at)}`);
    let long = aBook();
    codes.forEach((code, at) => {
      const heirs = codes.slice(at + 1, at + 3);
      long = long.hamlet(code, {
        households: 10,
        ...(heirs.length > 0 ? { to: '2024-01-01', mergedInto: heirs } : {}),
      });
    });
    const [only, second] = successors(long, 'A0');
    expect([only?.hamlet.code, second]).toEqual(['A4999', undefined]);
    expect(only?.share).toBeCloseTo(1, 9);
  });

  it('a code written twice stands once, in its form in force', () => {
    const builder = aBook()
      .hamlet('A', { households: 50, to: '2023-12-31' })
      .hamlet('A', { households: 60, from: '2024-01-01' });
    const { inForce } = hamletSuccession(builder.build().hamlets, day('2024-12-14'));
    expect(inForce.map(({ households }) => households)).toEqual([60]);
  });
});
