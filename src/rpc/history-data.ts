/** «Lịch sử của dòng»: what is known to have become of a row, newest first, in words. */
export interface RowHistoryData {
  /** «Hoạt động HD012». */
  readonly name: string;
  readonly entries: readonly RowHistoryEntry[];
  /** What to know besides: that nothing is known, or that older entries are left out; '' where nothing. */
  readonly note: string;
}

export interface RowHistoryEntry {
  /** `YYYY-MM-DDTHH:MM:SS` in the script's zone. */
  readonly at: string;
  /** Name in tab Cán bộ; '' where a check found it and nobody is known. */
  readonly who: string;
  readonly what: string;
  /** By column, as a reader sees them; '' for a blank cell. */
  readonly cells: readonly { readonly column: string; readonly before: string; readonly after: string }[];
  /** A reason, or how it came to be known; '' where nothing. */
  readonly note: string;
}
