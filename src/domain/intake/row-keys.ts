import { textDigest } from '../tables/fingerprint';
import type { GridRow } from './sheet-grid';
import { foreignText, isNothing } from './sheet-grid';

/** Names a row of a file; asked once for each, in the order of the file. */
export type RowKeys = (row: GridRow, numbering: ReadonlySet<number>) => string;

/**
 * The digest of what stands in the row, and the number of its occurrence: keys stay the same where rows are added above, where
 * columns are mapped otherwise, and where a sheet gets another name.
 */
export function createKeys(): RowKeys {
  const counts = new Map<string, number>();
  return ({ cells }, numbering) => {
    const texts = cells.map((cell, column) =>
      numbering.has(column) || isNothing(cell) ? '' : foreignText(cell),
    );
    const digest = textDigest(texts.join('\u0001').replace(/\u0001+$/, ''));
    const count = (counts.get(digest) ?? 0) + 1;
    counts.set(digest, count);
    return `${digest}:${String(count)}`;
  };
}
