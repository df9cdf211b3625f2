import type { ArchiveEvent } from '../../workbook/archive-tab';

/** A line of the archive. */
export interface ArchiveLine {
  readonly event: ArchiveEvent;
  /** Key of the tab, as it was written. */
  readonly tab: string;
  /** `_id` of the row. */
  readonly id: string;
  readonly digest: string;
  /** ISO, when the check met the row so. */
  readonly at: string;
  /** What stood there, as text; null where it was not read along. */
  readonly content: string | null;
}

export interface NewArchiveLine extends ArchiveLine {
  readonly content: string;
}

/** The hidden, append-only tab of rows as checks met them. */
export interface ArchivePort {
  /**
   * Every line below the header, row 2 first, with its content where the tab is not too long; null in a workbook that has no such
   * tab yet. One call.
   */
  read(): readonly (ArchiveLine | null)[] | null;
  /** The contents of the lines from the index `first` to `last`. One call. */
  contents(first: number, last: number): readonly string[];
  /** Adds lines below the last one, in one block; nothing where there is no such tab. The caller holds the document lock. */
  append(lines: readonly NewArchiveLine[]): void;
  /** Empties the tab and writes these lines. The caller holds the document lock. */
  rewrite(lines: readonly NewArchiveLine[]): void;
}
