import { twipsOfMm } from './decree-form';
import { wordCell, wordRow, wordTable } from './word-table';
import type { CellLines } from './word-table';
import type { Xml } from './xml';

const NO_LINES: CellLines = { top: 'none', left: 'none', bottom: 'none', right: 'none' };

/** Paragraphs side by side; a half without any is not possible in OOXML. */
export type Halves = readonly [left: readonly Xml[], right: readonly Xml[]];

/** A table without lines, of two columns: how letterhead and signature stand side by side. No row is split. */
export function twoHalves(widthsMm: readonly [number, number], rows: readonly Halves[]): Xml {
  const widths = [twipsOfMm(widthsMm[0]), twipsOfMm(widthsMm[1])] as const;
  return wordTable(
    { widths, lines: 'none', centred: false, margins: { side: 0, edge: 0 } },
    rows.map((halves) =>
      wordRow([
        wordCell({ width: widths[0], lines: NO_LINES }, halves[0]),
        wordCell({ width: widths[1], lines: NO_LINES }, halves[1]),
      ]),
    ),
  );
}
