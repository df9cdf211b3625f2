import type { CheckData } from './check-data';

type Plain = string | number | boolean | null;

/** One mend as users and other programs see it; days are ISO text in `after`. */
export interface MendMessage {
  readonly rule: string;
  readonly tab: string;
  readonly row: number;
  readonly column: string;
  /** What stood in the cell, as a reader sees it. */
  readonly before: string;
  readonly after: Plain;
}

export interface LeftMendMessage extends MendMessage {
  readonly certain: boolean;
  /** Why it was not written: it needs a yes, or the cell would not take it. */
  readonly why:
    | 'uncertain'
    | 'changed'
    | 'gone'
    | 'formula'
    | 'unknown-field'
    | 'moved'
    | 'protected'
    | 'not-yours'
    | 'closed'
    | 'locked';
  readonly message: string;
}

export interface FixData {
  readonly applied: readonly MendMessage[];
  readonly left: readonly LeftMendMessage[];
  /** Of the check made afterwards. */
  readonly counts: CheckData['counts'];
}
