import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../../src/domain/tables/cell';
import { changedSince, filledFields, rowRevision } from '../../../src/workbook/rows/row-revision';
import { editText, isSameCell, typedCell } from '../../../src/workbook/typed-cell';

describe('text typed in a form', () => {
  it.each([
    ['date', '5/3/2024', { kind: 'date', date: '2024-03-05', minutes: 0 }],
    ['date', '31/04/2024', '31/04/2024'],
    ['integer', '1.234', 1234],
    ['integer', '1,234', '1,234'],
    ['integer', 'bốn', 'bốn'],
    ['decimal', '12,5', 12.5],
    ['money', '500k', 500_000],
    ['text', '0123', '0123'],
    ['choice', 'Đã thực hiện', 'Đã thực hiện'],
    ['text', ' \u00a0', null],
    ['evidence', 'a\r\nb', 'a\nb'],
  ] as const)('%s «%s»', (kind, text, expected) => {
    expect(typedCell(kind, text)).toEqual(expected);
  });

  it('a number shown for editing and typed back is the same number', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(), fc.double({ min: 0.001, max: 1e6, noNaN: true })), (value) => {
        const rounded = Math.round(value * 1000) / 1000;
        expect(isSameCell(typedCell('decimal', editText(rounded)), rounded)).toBe(true);
      }),
    );
  });
});

describe('ADR 0017: the revision of a row is its content', () => {
  const cells = fc.dictionary(
    fc.constantFrom(...filledFields('activities')),
    fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
  ) as fc.Arbitrary<Record<string, Cell>>;

  it('names exactly the fields that differ', () => {
    fc.assert(
      fc.property(cells, cells, (before, after) => {
        const differing = filledFields('activities').filter(
          (field) => !isSameCell(before[field] ?? null, after[field] ?? null),
        );
        expect(changedSince('activities', rowRevision('activities', before), after)).toEqual(differing);
      }),
    );
  });

  it('13.1: a column that is added blank changes no revision', () => {
    const old = Object.fromEntries(filledFields('activities').map((field) => [field, null]));
    expect(rowRevision('activities', { note: 'x' })).toBe(rowRevision('activities', { ...old, note: 'x' }));
    expect(rowRevision('activities', { ...old, note: 'x' })).toMatch(/^activities\.note:\w+$/);
  });

  it('what the add-on writes itself is no change; a revision of another tab is all change', () => {
    const row = { note: 'x' };
    const rev = rowRevision('activities', row);
    expect(
      changedSince('activities', rev, { ...row, code: 'HD001', verdict: 'Đạt', _id: 'a', _rev: 1 }),
    ).toEqual([]);
    expect(changedSince('contributions', rev, row)).toEqual(filledFields('contributions'));
  });
});
