import { calendarDate } from '../domain/calendar/calendar-date';
import type { Cell } from '../domain/tables/cell';
import type { FieldOf, RowTab } from '../domain/tables/fields';
import { isNumberKind } from './codec';
import type { CodecKind } from './column';
import { headerKey } from './header-key';
import { TREND_HEADERS, TREND_TAB } from './trend-tab';
import { columnsOf, ROW_TABS } from './workbook';

/** Rows of a starter as a person keeps them in CSV: by tab name, each row by header. */
export type StarterRecords = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

export type StarterRows = { [T in RowTab]?: readonly Partial<Readonly<Record<FieldOf<T>, Cell>>>[] };

/** Rows by tab, and the kept figures of past periods where a starter brings them. */
export type StarterTables = StarterRows & { trend?: readonly (readonly Cell[])[] };

/** Rows of cells under a row of headers, as the build inlines a CSV: half the size of records. */
export function recordsFromRows([headers = [], ...rows]: readonly (readonly string[])[]): readonly Readonly<
  Record<string, string>
>[] {
  return rows.map((cells) =>
    Object.fromEntries(headers.map((header, column) => [header, cells[column] ?? ''])),
  );
}

/** A starter whose tab or header nobody knows is our own mistake: it throws and names it. */
export function starterFromRecords(records: StarterRecords): StarterTables {
  const tables: Record<string, readonly Readonly<Record<string, Cell>>[]> = {};
  let trend: StarterTables['trend'];
  for (const [name, rows] of Object.entries(records)) {
    if (headerKey(name) === headerKey(TREND_TAB.name)) {
      trend = rows.map((row) => TREND_HEADERS.map((header) => row[header] ?? null));
      continue;
    }
    const tab = (Object.keys(ROW_TABS) as RowTab[]).find(
      (key) => headerKey(ROW_TABS[key].name) === headerKey(name),
    );
    if (tab === undefined) throw new Error(`The starter has rows for an unknown tab: ${name}`);
    tables[tab] = rows.map((row) => starterRow(tab, row));
  }
  return trend === undefined ? tables : { ...tables, trend };
}

function starterRow(tab: RowTab, record: Readonly<Record<string, string>>): Readonly<Record<string, Cell>> {
  const columns = columnsOf(tab);
  const cells: Record<string, Cell> = {};
  for (const [header, text] of Object.entries(record)) {
    const column = columns.find(([, definition]) => headerKey(definition.header) === headerKey(header));
    if (column === undefined)
      throw new Error(`The starter has an unknown column: ${ROW_TABS[tab].name}, ${header}`);
    if (text !== '') cells[column[0]] = starterCell(column[1].codec, text);
  }
  return cells;
}

/** What cannot be read without doubt stays text, as if a person had typed it so. */
function starterCell(kind: CodecKind, text: string): Cell {
  if (kind === 'date') {
    const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
    const date = match ? calendarDate(Number(match[3]), Number(match[2]), Number(match[1])) : null;
    return date === null ? text : { kind: 'date', date, minutes: 0 };
  }
  if (isNumberKind(kind)) {
    if (/^\d+$/.test(text)) return Number(text);
    if ((kind === 'decimal' || kind === 'amount') && /^\d+,\d+$/.test(text))
      return Number(text.replace(',', '.'));
  }
  return text;
}
