import type { CalendarDate } from '../domain/calendar/calendar-date';
import type { ReportDocument } from '../domain/report/tree';
import type { Result } from '../domain/result';
import type { Cell } from '../domain/tables/cell';
import type { FieldOf, RowTab, TabKey } from '../domain/tables/fields';
import type { Tables } from '../domain/tables/table';

/** What is wrong with the workbook's frame, so that nothing can be read safely. */
export type StructureProblem =
  | { readonly kind: 'missing-tab'; readonly tab: TabKey }
  | { readonly kind: 'missing-header'; readonly tab: RowTab; readonly field: string }
  | {
      readonly kind: 'repeated-header';
      readonly tab: RowTab;
      readonly field: string;
      readonly columns: readonly number[];
    }
  | { readonly kind: 'newer-schema'; readonly found: number; readonly known: number }
  | { readonly kind: 'not-a-workbook' };

/** Rows to stand in a tab, by field; fields left out stay blank. */
export type StarterRows = { readonly [T in RowTab]?: readonly Partial<Readonly<Record<FieldOf<T>, Cell>>>[] };

/** What set-up did, for the message after it. */
export interface SetUpReport {
  readonly createdTabs: readonly TabKey[];
  readonly repairedHeaders: readonly { readonly tab: RowTab; readonly field: string }[];
  readonly filledRows: number;
}

export interface FieldWrite<T extends RowTab> {
  readonly row: number;
  readonly cells: Partial<Readonly<Record<FieldOf<T>, Cell>>>;
}

/** The shared workbook. One read a tab, one write for each run of neighbouring columns. */
export interface WorkbookPort {
  /** Reads each named tab once (header row and rows together). */
  read<T extends RowTab>(tabs: readonly T[]): Result<Pick<Tables, T>, readonly StructureProblem[]>;
  /**
   * Writes one of our columns whole, from row 2: `valueByRow` holds the rows that get a value, other rows of
   * the tab become blank. One service call.
   */
  writeColumn<T extends RowTab>(tab: T, field: FieldOf<T>, valueByRow: ReadonlyMap<number, Cell>): void;
  /** Writes single cells of known rows, one call for each run of neighbouring columns and rows. */
  writeFields<T extends RowTab>(tab: T, writes: readonly FieldWrite<T>[]): void;
  /** Adds rows after the last row with content; the caller holds the document lock. */
  append<T extends RowTab>(tab: T, rows: readonly Partial<Readonly<Record<FieldOf<T>, Cell>>>[]): void;
  /** Rewrites a computed tab whole in one call; the grid's formats come from set-up. */
  writeComputed(tab: 'coverage' | 'gaps', grid: readonly (readonly Cell[])[]): void;
  /** Builds or repairs every tab of the definition; loses no row; fills starters only into tabs without rows. */
  setUp(starter: StarterRows): SetUpReport;
  flush(): void;
}

export interface ClockPort {
  /** Today in the script's zone. */
  today(): CalendarDate;
  /** `YYYY-MM-DDTHH:MM:SS` in the script's zone. */
  now(): string;
}

export interface LockPort {
  /** Runs `action` under the document lock; null where the lock was not had within `waitMs`. */
  withDocumentLock<T>(waitMs: number, action: () => T): { readonly value: T } | null;
}

export interface IdentityPort {
  /** E-mail of the account the code runs under; '' where Google keeps it back. */
  userEmail(): string;
  newId(): string;
}

/** A file made in Drive. */
export interface DriveFile {
  readonly id: string;
  readonly url: string;
}

/** The parts of a .docx by their path in the package; `[Content_Types].xml` comes first. Bytes are 0…255. */
export type DocxParts = ReadonlyMap<string, string | readonly number[]>;

export interface PrinterPort {
  /** The report as a .docx, still in parts: Google's own zip packs them. */
  readonly print: (document: ReportDocument) => DocxParts;
}

export interface DrivePort {
  /** One create: the .docx packed, and converted by Drive into a Google Doc. */
  createDocument(name: string, docx: DocxParts, appProperties: Readonly<Record<string, string>>): DriveFile;
}

/** Every world that use cases need; `entry/` composes it. */
export interface Ports {
  readonly workbook: WorkbookPort;
  readonly clock: ClockPort;
  readonly lock: LockPort;
  readonly identity: IdentityPort;
  readonly drive: DrivePort;
  readonly printer: PrinterPort;
}
