import type { IntakeWords } from '../domain/intake/intake-words';
import type { KeptMapping } from '../domain/intake/kept-mapping';
import type { Lists } from '../domain/reading/catalogue';
import type { IntakeTab } from '../domain/tables/fields';

export interface IntakeListsData {
  readonly lists: Lists;
  /** How others call our columns and values, from sheets-templates/intake. */
  readonly words: IntakeWords;
  /** How the last list of a tab was mapped. */
  readonly kept: Partial<Readonly<Record<IntakeTab, KeptMapping>>>;
}

/** A row from outside beside what stands. */
export interface PreviewedIntakeRow {
  readonly key: string;
  /** known: it arrived before, in `intake`; mend: the rules object, or it has a doubt. */
  readonly kind: 'new' | 'same' | 'changed' | 'mend' | 'known';
  /** Where the row stands that it is compared with; null where it is new. `code` goes back as `changes`. */
  readonly standing: { readonly row: number; readonly code: string } | null;
  readonly changes: readonly { readonly header: string; readonly now: string; readonly then: string }[];
  readonly messages: readonly { readonly severity: 'error' | 'warning' | 'info'; readonly text: string }[];
  readonly intake: string;
}

export interface PreviewData {
  readonly rows: readonly PreviewedIntakeRow[];
  readonly counts: Readonly<Record<PreviewedIntakeRow['kind'], number>>;
}

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
  /** The rules object: it cannot be taken before its mend. */
  readonly hasError: boolean;
  /** Taken with all. */
  readonly isReady: boolean;
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

export interface IntakeOpenedData {
  readonly opened: true;
}

export interface MendedRowData {
  readonly verdict: string;
  readonly hasError: boolean;
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
