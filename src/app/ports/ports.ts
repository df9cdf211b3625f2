import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { ReportProof } from '../../domain/register/report-proof';
import type { SpelledUnit } from '../../domain/plan/units';
import type { Chart, ReportDocument } from '../../domain/report/tree';
import type { Result } from '../../domain/result';
import type { Cell } from '../../domain/tables/cell';
import type { EntryTab, FieldOf, RowTab, TabKey } from '../../domain/tables/fields';
import type { Row, Tables } from '../../domain/tables/table';
import type { ArchivePort } from './archive-port';
import type { FormerPort } from './former-port';
import type { FormsPort } from './forms-port';
import type { MigrationPort } from './migration-port';
import type { RowsPort, SelectionPort } from './row-ports';
import type { FactsPort } from './facts-port';
import type { TrendPort } from './trend-port';

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
  /** The headers stand in a lower row, below titles or blank rows; `row` from 1. */
  | { readonly kind: 'headers-lower'; readonly tab: RowTab; readonly row: number }
  /** `found` is the text that stands there where it is no number. */
  | { readonly kind: 'newer-schema'; readonly found: number | string; readonly known: number }
  /** A command that may write has to migrate it first. */
  | { readonly kind: 'older-schema' }
  | { readonly kind: 'not-a-workbook' };

/** Rows to stand in a tab, by field; fields left out stay blank. */
export type StarterRows = {
  readonly [T in RowTab]?: readonly Partial<Readonly<Record<FieldOf<T>, Cell>>>[];
} & {
  /** Rows of the hidden tab of kept figures, whole. */
  readonly trend?: readonly (readonly Cell[])[];
};

/** What set-up did, for the message after it. */
export interface SetUpReport {
  readonly createdTabs: readonly TabKey[];
  readonly repairedHeaders: readonly { readonly tab: RowTab; readonly field: string }[];
  readonly filledRows: number;
  /** Tabs that a person has protected: their protection stays, and ours of the whole tab is not set. */
  readonly keptProtections: readonly TabKey[];
  /** People whom Google does not let set-up take off a protection, since their right comes from a group. */
  readonly editorsLeft: readonly { readonly tab: TabKey; readonly email: string }[];
  /** E-mails of Cán bộ that Google would not take as editors. */
  readonly refusedKeepers: readonly string[];
  /** The rows of every tab as they stand; null where rows were added, which nobody has read yet. */
  readonly tables: Tables | null;
}

export interface FieldWrite<T extends RowTab> {
  readonly row: number;
  readonly cells: Partial<Readonly<Record<FieldOf<T>, Cell>>>;
}

/** A cell by its row number and field. */
export interface CellPlace<T extends RowTab> {
  readonly row: number;
  readonly field: FieldOf<T>;
}

/** The shared workbook. One read a tab, one write for each run of neighbouring columns. */
export interface WorkbookPort {
  /** Reads each named tab once (header row and rows together). */
  read<T extends RowTab>(tabs: readonly T[]): Result<Pick<Tables, T>, readonly StructureProblem[]>;
  /**
   * What it takes for one of our columns to hold `valueByRow` and be blank in every other row, from row 2 on; nothing where
   * the column was read and holds just that. No call where the tab was read.
   */
  columnWrites<T extends RowTab>(
    tab: T,
    field: FieldOf<T>,
    valueByRow: ReadonlyMap<number, Cell>,
  ): readonly FieldWrite<T>[];
  /**
   * Writes single cells of known rows, one call for each run of neighbouring columns and rows. Cells in which a person
   * has put a formula are left as they are, and answered.
   */
  writeFields<T extends RowTab>(tab: T, writes: readonly FieldWrite<T>[]): readonly CellPlace<T>[];
  /** The columns of tabs read in this execution that are not there and need not be: their cells are blank. No call. */
  absentColumns(): readonly { readonly tab: RowTab; readonly field: string }[];
  /** Where the columns of a tab stand, by field, from 1; no call where the tab was read. */
  columnsOf(tab: RowTab): Readonly<Record<string, number>>;
  /** Adds rows after the last row with content; the caller holds the document lock. */
  append<T extends RowTab>(tab: T, rows: readonly Partial<Readonly<Record<FieldOf<T>, Cell>>>[]): void;
  /**
   * Keeps these rows whole, moved up below the header, and empties every other row below it, people's own columns too;
   * formats and lists stay. One call, and one for each run of kept rows. Rows in ascending order.
   */
  keepRows(tab: RowTab, rows: readonly number[]): void;
  /** The mark of tab Độ bao phủ; '' where there is none. One call. */
  readCoverageMark(): string;
  /** Rewrites a computed tab whole in one call; the grid's formats come from set-up. */
  writeComputed(tab: 'coverage' | 'gaps', grid: readonly (readonly Cell[])[]): void;
  /** Names of all sheets in which something stands, whosever they are. One call a sheet. */
  filledSheets(): readonly string[];
  /** Builds or repairs every tab of the definition; loses no row; fills starters only into tabs without rows. */
  setUp(starter: StarterRows): SetUpReport;
  flush(): void;
}

/** Rows of a tab that somebody has just changed, and nothing else of the workbook. */
export interface EditedRows<T extends EntryTab> {
  /** What is wrong with the header row. */
  readonly problems: readonly StructureProblem[];
  /** Fields whose column is not there and need not be. */
  readonly absent: readonly string[];
  /** Whether a cell of a column of ours was changed. */
  readonly ours: boolean;
  /** Changed rows in which something stands. */
  readonly rows: readonly Row<T>[];
  /** What stands in Kiểm tra from the first changed row below the header to the last, blank rows too; '' is empty. */
  readonly verdicts: readonly unknown[];
}

/** A rectangle of cells of one sheet, rows and columns from 1, as an edit event gives it. */
export interface EditedCells {
  readonly sheetName: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The spreadsheet as the simple trigger may use it: two reads and one write an edit (docs/workbook.md «Budgets»). */
export interface EditPort {
  /** The tab that stands on this sheet; null for a sheet of somebody's own. No call. */
  tabOf(sheetName: string): TabKey | null;
  /** Reads the header row, and the changed rows where one of our columns was touched. */
  readEdited<T extends EntryTab>(tab: T, cells: EditedCells): EditedRows<T>;
  /** Writes Kiểm tra of neighbouring rows in one call; nothing where the tab has no such column. */
  writeVerdicts(tab: EntryTab, firstRow: number, texts: readonly string[]): void;
  /** A short message at the edge of the grid. */
  notify(text: string): void;
}

/** The document cache: shared by everyone who has the spreadsheet open; anything in it may be gone at any time. */
export interface CachePort {
  /** What is there of these keys. One call. */
  get(keys: readonly string[]): ReadonlyMap<string, string>;
  /** One call. A text may take 100 KB in UTF-8 (facts.md 32). */
  put(texts: ReadonlyMap<string, string>, seconds: number): void;
}

export interface ClockPort {
  /** Today in the script's zone. */
  today(): CalendarDate;
  /** Milliseconds since 1970. */
  instant(): number;
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
  readonly print: (
    document: ReportDocument,
    pictures: ReadonlyMap<Chart, Picture>,
    proof: ReportProof,
  ) => DocxParts;
  /** The parts of an .xlsx of one sheet; at most 26 columns. */
  readonly printSheet: (sheet: PrintedSheet) => DocxParts;
}

/** One sheet, its first row the header. */
export interface PrintedSheet {
  /** Name of its tab. */
  readonly tab: string;
  /** Above the table on every printed page. */
  readonly heading: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A PNG; bytes are 0…255. */
export type Picture = readonly number[];

export interface ChartPort {
  /** One call. Throws what the service throws. */
  readonly draw: (chart: Chart) => Picture;
}

/** App properties by which a file is found again; key and value take 124 bytes together. */
export interface DriveMark {
  readonly loaXom: string;
  readonly report: string;
}

export interface MarkedFile extends DriveFile {
  /** A Google Doc; else the .docx itself. */
  readonly converted: boolean;
}

export interface DrivePort {
  /** One create: the .docx packed, and converted by Drive into a Google Doc. */
  createDocument(name: string, docx: DocxParts, appProperties: Readonly<Record<string, string>>): DriveFile;
  /** One create of the .docx as it is, for what Drive will not convert. */
  createDocx(name: string, docx: DocxParts, appProperties: Readonly<Record<string, string>>): DriveFile;
  /** The files of this user that bear the mark, newest first; those in the bin are left out. One list. */
  findMarked(mark: DriveMark): readonly MarkedFile[];
  /** Whether what was thrown means that the user has not allowed Drive. */
  isRefusal(error: unknown): boolean;
  /** The .docx packed, in base64; needs no scope. */
  packDocument(name: string, docx: DocxParts): string;
}

/** Every world that use cases need; `entry/` composes it. */
export interface Ports {
  readonly workbook: WorkbookPort;
  readonly migration: MigrationPort;
  readonly trend: TrendPort;
  readonly archive: ArchivePort;
  readonly facts: FactsPort;
  readonly former: FormerPort;
  /** Where these are the ports of a former commune: its sign, which the codes of its reports bear in the register. */
  readonly formerSign?: string;
  readonly rows: RowsPort;
  readonly selection: SelectionPort;
  readonly forms: FormsPort;
  readonly edits: EditPort;
  readonly cache: CachePort;
  readonly clock: ClockPort;
  readonly lock: LockPort;
  readonly identity: IdentityPort;
  readonly drive: DrivePort;
  readonly printer: PrinterPort;
  readonly charts: ChartPort;
  /** The catalogue of units that is pushed beside the code. No call. */
  readonly unitCatalogue: () => readonly SpelledUnit[];
}
