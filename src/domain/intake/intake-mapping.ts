/** Which column of ours a column from outside fills; columns are known by their header, as lists are made anew. */
export interface ChosenColumn {
  /** The header as the list writes it; «» and «#3» name the third column where there is none. */
  readonly header: string;
  /** null: left out. */
  readonly field: string | null;
}

/** What a person chose, this time or last time; plain JSON. All of it may be absent. */
export interface IntakeMapping {
  /** Rows of the head, counted from 1, first and last. */
  readonly head?: readonly [number, number];
  readonly columns?: readonly ChosenColumn[];
  /** Answers by the `id` of their question or word; '' leaves the cell blank. */
  readonly answers?: Readonly<Record<string, string>>;
  /** Takes hidden rows too; they are left out unless this is said. */
  readonly withHidden?: boolean;
}
