import { describe, expect, it } from '@jest/globals';
import { hamletSuccession } from '../../../../src/domain/hamlets/hamlet-succession';
import type { HamletCode } from '../../../../src/domain/ids';
import type { BookBuilder } from '../../../support/book-builder';
import { aBook, day } from '../../../support/book-builder';

const successor = (builder: BookBuilder, code: string, on = '2024-12-14'): string | null =>
  hamletSuccession(builder.build().hamlets, day(on)).successorOf(code as HamletCode)?.code ?? null;

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

  it('a code written twice stands once, in its form in force', () => {
    const builder = aBook()
      .hamlet('A', { households: 50, to: '2023-12-31' })
      .hamlet('A', { households: 60, from: '2024-01-01' });
    const { inForce } = hamletSuccession(builder.build().hamlets, day('2024-12-14'));
    expect(inForce.map(({ households }) => households)).toEqual([60]);
  });
});
