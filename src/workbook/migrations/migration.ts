import type { Cell } from '../../domain/tables/cell';
import { headerKey } from '../header-key';

/**
 * Tabs as a migration meets them: by the names and headers of their own schema, since the definition of today may know
 * them no more.
 */
export interface RawTab {
  readonly name: string;
  /** Row 1, from the left. */
  readonly headers: readonly string[];
  /** Rows below the header; `lines[0]` is row 2. */
  readonly lines: readonly (readonly Cell[])[];
}

/** By name; a tab that the workbook does not have is left out. */
export type RawTabs = ReadonlyMap<string, RawTab>;

export type MigrationWrite =
  /** A cell of a column that stands. */
  | {
      readonly kind: 'cell';
      readonly tab: string;
      readonly row: number;
      readonly header: string;
      readonly value: Cell;
    }
  /** A row below the last one, by header. */
  | { readonly kind: 'row'; readonly tab: string; readonly cells: Readonly<Record<string, Cell>> }
  /** A row that goes, with what is below moving up; behind all writes that name rows of its tab. */
  | { readonly kind: 'rowGone'; readonly tab: string; readonly row: number }
  /** A column right of `after`; at the end where that is not there. Its looks are those of the definition. */
  | { readonly kind: 'column'; readonly tab: string; readonly header: string; readonly after: string }
  /** A tab right of `after`, with its headers; its looks and protection are those of the definition. */
  | {
      readonly kind: 'tab';
      readonly tab: string;
      readonly headers: readonly string[];
      readonly after: string;
    };

/** One change that a step makes, for a line of Nhật ký of its own. */
export interface MigrationNote {
  readonly tab: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** One step from the schema before to `to`. */
export interface Migration {
  /** Number of its file, which is the schema that it leads to. */
  readonly to: number;
  /** As its file is called; names it in Nhật ký. */
  readonly name: string;
  /** What it does, for Nhật ký and the person who runs it; a Vietnamese phrase without a full stop. */
  readonly does: string;
  /** Names of the tabs that `plan` looks at. */
  readonly reads: readonly string[];
  /**
   * What is still to be written, from what stands: nothing where all of it is done. So a run that was cut off is
   * taken up where it stopped.
   */
  readonly plan: (tabs: RawTabs) => readonly MigrationWrite[];
  /** What of it Nhật ký tells one by one; left out where `does` says all. */
  readonly notes?: (tabs: RawTabs) => readonly MigrationNote[];
}

/** Column of a header, from 0; -1 where there is none. */
export const columnAt = ({ headers }: RawTab, header: string): number =>
  headers.findIndex((each) => headerKey(each) === headerKey(header));

export function cellAt(tab: RawTab, line: readonly Cell[], header: string): Cell {
  return line[columnAt(tab, header)] ?? null;
}

/** A write for each cell of a column that `rewrite` gives another value; none where the column is not there. */
export function rewriteColumn(
  tabs: RawTabs,
  name: string,
  header: string,
  rewrite: (cell: Cell) => Cell,
): readonly MigrationWrite[] {
  const tab = tabs.get(name);
  const column = tab === undefined ? -1 : columnAt(tab, header);
  if (tab === undefined || column < 0) return [];
  return tab.lines.flatMap((line, index): readonly MigrationWrite[] => {
    const before = line[column] ?? null;
    const value = rewrite(before);
    return value === before ? [] : [{ kind: 'cell', tab: name, row: index + 2, header, value }];
  });
}

/** A column, where it does not stand yet. */
export function addColumn(
  tabs: RawTabs,
  name: string,
  header: string,
  after: string,
): readonly MigrationWrite[] {
  const tab = tabs.get(name);
  if (tab === undefined || columnAt(tab, header) >= 0) return [];
  return [{ kind: 'column', tab: name, header, after }];
}

/** A tab, where it does not stand yet or its headers do not. */
export function addTab(
  tabs: RawTabs,
  name: string,
  headers: readonly string[],
  after: string,
): readonly MigrationWrite[] {
  const tab = tabs.get(name);
  if (tab !== undefined && headers.every((header) => columnAt(tab, header) >= 0)) return [];
  return [{ kind: 'tab', tab: name, headers, after }];
}

const SETTINGS_TAB_NAME = 'Cấu hình';
const SETTING_NAME = 'Mục cài đặt';

/** A setting at the end of Cấu hình, where none of its name stands; nothing where there is no such tab. */
export function addSetting(
  tabs: RawTabs,
  { name, value, explanation }: { readonly name: string; readonly value: Cell; readonly explanation: string },
): readonly MigrationWrite[] {
  const tab = tabs.get(SETTINGS_TAB_NAME);
  if (tab === undefined || columnAt(tab, SETTING_NAME) < 0) return [];
  const isThere = tab.lines.some((line) => {
    const cell = cellAt(tab, line, SETTING_NAME);
    return typeof cell === 'string' && headerKey(cell) === headerKey(name);
  });
  const cells = { [SETTING_NAME]: name, 'Giá trị': value, 'Giải thích': explanation };
  return isThere ? [] : [{ kind: 'row', tab: SETTINGS_TAB_NAME, cells }];
}

/** A setting under another name; its value and place stay. */
export function renameSetting(tabs: RawTabs, from: string, to: string): readonly MigrationWrite[] {
  return rewriteColumn(tabs, SETTINGS_TAB_NAME, SETTING_NAME, (cell) =>
    typeof cell === 'string' && headerKey(cell) === headerKey(from) ? to : cell,
  );
}
