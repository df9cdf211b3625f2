/** A paragraph of a plan's document, or a row of one of its tables, as Word or a paste gives it. */
export interface PlanParagraph {
  readonly text: string;
  /** Level in a list that Word numbers by itself, from 0; such numbers are no part of the text. */
  readonly level?: number;
  /** The cells of a row of a table; `text` is then their text with bars between. */
  readonly cells?: readonly string[];
}

/** What a proposal was read from: the paragraph, from 0, and the words in it. */
export interface Source {
  readonly paragraph: number;
  readonly text: string;
}
