/**
 * The hidden tab «_Xã cũ» of a workbook in which communes were merged. It is no part of the definition of the workbook:
 * only `merge` makes it, and a workbook without it has never been merged.
 */
export interface FormerPort {
  /** Every row below the header, as text; empty where communes were never merged. One call. */
  read(): readonly (readonly string[])[];
  /** Makes the tab and writes its rows. */
  write(rows: readonly (readonly string[])[]): void;
  /** The tabs that are none of ours and the columns of people's own, as they would be told: nothing of them is merged. */
  strangers(): readonly string[];
}
