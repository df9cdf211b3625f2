/** What a conformance case is. Runs on the local Google and on the real one alike: nothing here knows Node. */

/** Where a case works: a fresh tab of the container, deleted afterwards. */
export interface Ground {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
}

interface Described {
  /** Its number in facts.md, the list of facts that the local Google copies. */
  readonly fact: number;
  readonly title: string;
  /** `D:` official documentation, `L:` recorded against live Apps Script, `O:` oddities noted by others, `P:` public reports. */
  readonly source: string;
}

/** Decided by code over the globals, anywhere. Throws what was seen where the fact does not hold. */
export interface AutoCase extends Described {
  readonly tag: 'auto';
  readonly run: (ground: Ground) => void;
}

/** Needs people, pages or a published add-on. */
export interface ByHandCase extends Described {
  readonly tag: 'by hand';
  /** What a person does in the scratch sheet, and what is to be seen. */
  readonly steps: string;
}

export type ConformanceCase = AutoCase | ByHandCase;

export type Result = 'pass' | 'fail' | 'differs as noted' | 'by hand';

/** One row of the table. */
export interface Outcome {
  readonly fact: number;
  readonly title: string;
  readonly source: string;
  readonly result: Result;
  readonly seen: string;
}
