import type { IntakeTab } from '../domain/tables/fields';

export interface ArrivedData {
  readonly added: number;
  /** Of them those that only a yes of their own takes. */
  readonly edited: number;
  /** Rows that had arrived before as they are, and in which intakes. */
  readonly known: number;
  readonly knownIn: readonly string[];
}

/** A row of the inbox that waits for a yes or a mend. */
export interface OpenIntakeRow {
  readonly id: string;
  readonly source: string;
  readonly state: 'waiting' | 'edited';
  /** Header and text of each cell that it would write. */
  readonly cells: readonly { readonly header: string; readonly text: string }[];
  readonly verdict: string;
  readonly reason: string;
  /** Mã of the row that it would change; '' where it is new. */
  readonly code: string;
}

export interface IntakeData {
  readonly intake: string;
  readonly source: string;
  readonly tab: IntakeTab;
  readonly tabName: string;
  readonly at: string;
  readonly counts: Readonly<Record<'waiting' | 'edited' | 'taken' | 'leftOut' | 'undone', number>>;
  /** Waiting rows that are taken with all. */
  readonly ready: number;
  readonly open: readonly OpenIntakeRow[];
}

export interface IntakesData {
  /** Newest first. */
  readonly intakes: readonly IntakeData[];
}

export interface TakenData {
  readonly rows: readonly { readonly id: string; readonly row: number; readonly code: string }[];
  /** What was not taken, each with its sentence. */
  readonly left: readonly { readonly id: string; readonly source: string; readonly message: string }[];
  readonly rest: number;
}

export interface LeftOutData {
  readonly left: number;
}

export interface UndoneData {
  readonly undone: number;
  /** Rows that stay, each with its sentence. */
  readonly kept: readonly { readonly row: number; readonly code: string; readonly message: string }[];
  readonly rest: number;
  readonly last: number;
}
