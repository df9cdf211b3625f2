/** How sure a guess is. chosen: by the person; sure: header and values agree; likely: one of the two; none: no guess. */
export type Confidence = 'chosen' | 'sure' | 'likely' | 'none';

/** A column of the list. */
export interface ColumnGuess {
  /** Counted from 0. */
  readonly column: number;
  /** Heads of several rows joined by « – »; `#3` where the third column has none. It names the column in a mapping. */
  readonly header: string;
  readonly hidden: boolean;
  /** The field of the target; null where the column is left out. */
  readonly field: string | null;
  readonly confidence: Confidence;
  /** Other fields that its values or its header fit, likeliest first. */
  readonly others: readonly string[];
  /** The first three values that differ, as shown. */
  readonly samples: readonly string[];
}

/** What was recognised and is no row to take. Rows count from 1, as the sheet shows them. */
export interface LeftOut {
  readonly kind:
    | 'above-head'
    | 'head'
    | 'repeated-head'
    | 'numbering'
    | 'section'
    | 'total'
    | 'note'
    | 'hidden-row'
    | 'unread';
  readonly row: number;
  /** What stands there, in short. */
  readonly text: string;
}

/** Something that may be meant: `text` is what the cell would hold, `label` how a question names it. */
export interface Candidate {
  readonly text: string;
  readonly label: string;
}

export type QuestionKind =
  /** A word that stands for a code or a value of a list. */
  | 'word'
  /** A value that cannot be read for certain. */
  | 'value'
  /** Days without a year: of which year? Candidates are years. */
  | 'year'
  /** «15-20/3/2024», «tháng 3», «quý I/2024» where one day is wanted: `first` or `last`. */
  | 'span'
  /** Days that may be written month first: `day-first` or `month-first`. */
  | 'day-order'
  /** Numbers that may be days: `days` takes them as Excel counts. */
  | 'serial'
  /** Days of other years than the plan's: `take` or `leave`. */
  | 'other-year'
  /** Text of an old encoding: `repaired` or `as-is`; the word shows both. */
  | 'encoding'
  /** The list has no such column, and rows need it: one value for all. */
  | 'missing';

/** Asked once for all rows that it concerns. */
export interface IntakeQuestion {
  /** What an answer in a mapping names. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly field: string;
  /** As the list writes it; '' where the question is about no word. */
  readonly word: string;
  /** Row numbers, from 1. */
  readonly rows: readonly number[];
  /** Likeliest first; may be none. */
  readonly candidates: readonly Candidate[];
  /** Examples of what is asked, where there is no single word. */
  readonly examples: readonly string[];
}

/** A word that was understood without a question, so that a person can see and change it. */
export interface WordReading {
  /** As for a question. */
  readonly id: string;
  readonly field: string;
  readonly word: string;
  readonly rows: readonly number[];
  /** What the cell will hold of it. */
  readonly text: string;
  readonly how: 'code' | 'title' | 'synonym' | 'answered';
}

export interface ProposedField {
  /** As typed in a form; never ''. */
  readonly text: string;
  /** As the list shows it; '' where it was answered or follows from others. */
  readonly from: string;
}

/** A row to take. */
export interface ProposedRow {
  /** Counted from 1. */
  readonly sourceRow: number;
  /** Digest of what stands in the row, and the number of its occurrence in the sheet: `1f00…:1`. */
  readonly key: string;
  readonly fields: Readonly<Record<string, ProposedField>>;
  /** Ids of the questions that stand open about this row. */
  readonly doubts: readonly string[];
}

/** What a list says, read for a tab. */
export interface IntakeProposal {
  /** Rows of the head, counted from 1; null where none was found. */
  readonly head: readonly [number, number] | null;
  readonly columns: readonly ColumnGuess[];
  readonly leftOut: readonly LeftOut[];
  readonly words: readonly WordReading[];
  readonly questions: readonly IntakeQuestion[];
  readonly proposals: readonly ProposedRow[];
}
