import type { Cell } from './cell';
import { isBlank, isDateCell } from './cell';
import type { RowTab } from './fields';
import { FIRST_FIELDS } from './first-fields';
import type { Tables } from './table';

const FNV_PRIME = 0x01000193;
/** Two FNV-1a runs with different starts: enough to notice a change, not meant against an attacker. */
const STARTS = [0x811c9dc5, 0x050c5d1f] as const;

/** What the add-on itself writes does not count as a change of the data. */
const NOT_DATA = new Set(['verdict', '_id', '_rev']);

/** 16 hexadecimal digits that change when a cell of these tabs changes; the order of rows does not matter. */
export function fingerprintOf(tables: Tables, tabs: readonly RowTab[]): string {
  const rows = tabs.flatMap((tab) => rowTexts(tab, tables)).sort();
  return textDigest(rows.join('\u0002'));
}

/** 16 hexadecimal digits that change with the text. */
export const textDigest = (text: string): string =>
  STARTS.map((start) => fnv1a(text, start).toString(16).padStart(8, '0')).join('');

function rowTexts(tab: RowTab, tables: Tables): readonly string[] {
  const first = new Set(FIRST_FIELDS[tab]?.split(' '));
  return tables[tab].map(({ cells }) => `${tab}\u0001${rowText(cells, first)}`);
}

/** A few characters that change with the cell; '' for a blank one. */
export function cellDigest(cell: Cell): string {
  return isBlank(cell) ? '' : fnv1a(cellText(cell), STARTS[0]).toString(36);
}

/** A column that is added blank, or absent, changes no text. */
function rowText(cells: Readonly<Record<string, Cell>>, first: ReadonlySet<string>): string {
  const later = Object.keys(cells).filter(
    (field) => !NOT_DATA.has(field) && !first.has(field) && !isBlank(cells[field] ?? null),
  );
  return [...first, ...later]
    .sort()
    .map((field) => `${field}=${cellText(cells[field] ?? null)}`)
    .join('\u0001');
}

function cellText(cell: Cell): string {
  if (isDateCell(cell)) return `d${cell.date}+${cell.minutes}`;
  return cell === null ? '' : `${typeof cell}:${String(cell)}`;
}

function fnv1a(text: string, start: number): number {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  }
  return hash >>> 0;
}
