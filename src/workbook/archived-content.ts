import { parseIsoDate } from '../domain/calendar/calendar-date';
import { type Cell, isBlank, isDateCell } from '../domain/tables/cell';
import type { EntryTab } from '../domain/tables/fields';
import { columnsOf } from './workbook';

type CellsByField = Readonly<Record<string, Cell>>;

/** Of a cell, which holds 50,000 (facts.md 7). */
const MOST_CHARACTERS = 45_000;
/** Before what continues, so that no part begins like a formula. */
const CONTINUED = '…';

/** What the add-on writes of itself is no content of a row; its Mã is, since a person may have typed it. */
const fieldsOf = (tab: EntryTab): readonly string[] =>
  columnsOf(tab).flatMap(([field, { codec }]) =>
    codec === 'verdict' || codec === 'system' || field.startsWith('_') ? [] : [field],
  );

/** Reads rows of one tab as texts: JSON of the cells that are not blank, by field in the order of the definition; a day is `[date, minutes]`. */
export function contentWriter(tab: EntryTab): (cells: CellsByField) => string {
  const fields = fieldsOf(tab);
  return (cells) => {
    const content: Record<string, unknown> = {};
    for (const field of fields) {
      const cell = cells[field] ?? null;
      if (!isBlank(cell)) content[field] = isDateCell(cell) ? [cell.date, cell.minutes] : cell;
    }
    return JSON.stringify(content);
  };
}

/** Null where somebody changed the text. Fields that the tab does not have are left out. */
export function readContent(tab: EntryTab, text: string): CellsByField | null {
  const raw = parsed(text);
  if (raw === null) return null;
  const cells: Record<string, Cell> = {};
  for (const field of fieldsOf(tab)) {
    const value = raw[field];
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    const cell = isPlain ? value : Array.isArray(value) ? dateOf(value) : null;
    if (cell !== null) cells[field] = cell;
  }
  return cells;
}

function dateOf([date, minutes]: readonly unknown[]): Cell {
  const day = typeof date === 'string' ? parseIsoDate(date) : null;
  return day === null || typeof minutes !== 'number' ? null : { kind: 'date', date: day, minutes };
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const raw: unknown = JSON.parse(text);
    return typeof raw === 'object' && raw !== null && !Array.isArray(raw)
      ? (raw as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}

/** A content as the cells that hold it, the first as it is and the others marked. */
export function contentParts(content: string): readonly string[] {
  const parts: string[] = [];
  for (let start = 0; start < content.length;) {
    const isCut = /[\ud800-\udbff]/.test(content.charAt(start + MOST_CHARACTERS - 1));
    const end = start + MOST_CHARACTERS - (isCut ? 1 : 0);
    parts.push(`${start === 0 ? '' : CONTINUED}${content.slice(start, end)}`);
    start = end;
  }
  return parts;
}

export const joinedContent = (parts: readonly string[]): string =>
  parts.map((part) => (part.startsWith(CONTINUED) ? part.slice(CONTINUED.length) : part)).join('');
