import type { Cell } from '../../domain/tables/cell';

/** A tab into which a linked Google Form writes its answers. */
export interface FormTab {
  readonly name: string;
  /** The first row holds the questions; the newest answers where there are more than fit a message. */
  readonly rows: readonly (readonly Cell[])[];
  /** Rows of the tab that stand between the questions and the first answer given. */
  readonly skipped: number;
}

/** Google Forms that answer into this spreadsheet. Nothing is ever written there. */
export interface FormsPort {
  /** Every tab that a form writes into. One call where there is no form, else one a tab that is none of ours, and a read each. */
  tabs(mostRows: number): readonly FormTab[];
}
