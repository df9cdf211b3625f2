import type { RowId } from '../ids';

/** A figure of one span and the rows it comes from. */
export interface Measured {
  readonly value: number | null;
  readonly sources: readonly RowId[];
}

export const NOT_KNOWN: Measured = { value: null, sources: [] };
