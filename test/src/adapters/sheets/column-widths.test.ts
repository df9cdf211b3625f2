import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { widthStrokes, type WidthOptions } from '../../../../src/adapters/sheets/set-up/column-widths';
import { stretchesOf } from '../../../../src/adapters/sheets/set-up/sheet-areas';

/** The widths after the strokes, as a sheet would have them. */
function paint(widths: ReadonlyMap<number, number>, options?: WidthOptions): Map<number, number> {
  const painted = new Map<number, number>();
  for (const { column, count, width } of widthStrokes(widths, options)) {
    for (let at = column; at < column + count; at += 1) painted.set(at, width);
  }
  return painted;
}

const WIDTHS = fc.array(fc.option(fc.constantFrom(50, 70, 80, 90, 100, 110, 130, 200, 260)), {
  maxLength: 20,
});
const byColumn = (widths: readonly (number | null)[]): Map<number, number> =>
  new Map(widths.flatMap((width, index) => (width === null ? [] : [[index + 1, width] as const])));

describe('widthStrokes', () => {
  it('C.23: brings every column to its width and touches no other, with no more calls than columns', () => {
    fc.assert(
      fc.property(WIDTHS, (widths) => {
        const wanted = byColumn(widths);
        expect(paint(wanted)).toEqual(wanted);
        expect(widthStrokes(wanted).length).toBeLessThanOrEqual(wanted.size);
      }),
    );
  });

  it('C.23: in a new tab or an old one, a column is never narrower and at most the widening wider', () => {
    fc.assert(
      fc.property(WIDTHS, fc.boolean(), (widths, fresh) => {
        const wanted = byColumn(widths);
        const painted = paint(wanted, { widening: 20, fresh });
        for (const [column, width] of wanted) {
          const more = (painted.get(column) ?? 100) - width;
          expect(more).toBeGreaterThanOrEqual(0);
          expect(more).toBeLessThanOrEqual(20);
        }
        expect([...painted.keys()].filter((column) => !wanted.has(column))).toEqual([]);
      }),
    );
  });

  it('C.23: one wide stroke under narrow ones', () => {
    expect(widthStrokes(byColumn([90, 200, 90, 260, 90]))).toEqual([
      { column: 1, count: 5, width: 90 },
      { column: 2, count: 1, width: 200 },
      { column: 4, count: 1, width: 260 },
    ]);
  });
});

describe('stretchesOf', () => {
  it('groups neighbouring columns, whatever their order', () => {
    expect(stretchesOf([5, 2, 3, 7, 1])).toEqual([
      { first: 1, count: 3 },
      { first: 5, count: 1 },
      { first: 7, count: 1 },
    ]);
  });
});
