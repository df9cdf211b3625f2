import type { ProposedRow } from './proposal';

/** A field of a standing row and what the list says instead. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/**
 * What a proposed row is beside what stands. new; same: nothing to write; changed: row X with other values; mend: doubts
 * stand open; left-out: the person said so. `row` is the sheet's row number.
 */
export type ComparedRow =
  | { readonly state: 'new'; readonly proposal: ProposedRow }
  | { readonly state: 'same'; readonly proposal: ProposedRow; readonly row: number }
  | {
      readonly state: 'changed';
      readonly proposal: ProposedRow;
      readonly row: number;
      readonly changes: readonly FieldChange[];
    }
  | { readonly state: 'mend'; readonly proposal: ProposedRow; readonly row: number | null }
  | { readonly state: 'left-out'; readonly proposal: ProposedRow };

export type ComparedCounts = Readonly<Record<ComparedRow['state'], number>>;
