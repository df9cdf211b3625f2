import { cellDigest } from '../tables/fingerprint';
import type { Cell } from '../tables/cell';
import { isBlank, isDateCell } from '../tables/cell';
import type { EntryTab } from '../tables/fields';
import type { Tables } from '../tables/table';
import { toOldToneStyle } from '../text/tone-style';

/** The tabs whose rows stand behind figures; plan items are told in the figure's own plan. */
const TABS = [
  'activities',
  'contributions',
  'examples',
  'otherFigures',
] as const satisfies readonly EntryTab[];
/** What the add-on writes, and what no figure and no sentence is made of. */
const NOT_TOLD = new Set(['verdict', '_id', '_rev', 'code', 'note']);

/** Digest of what rows say, by their Mã. */
export type RowContents = (codes: readonly string[]) => string;

/**
 * Digests of the contents of rows, made when asked for. They change with a cell of the row, not with its place, its
 * note, the style of its tone marks, or a column that is added blank. A row that is not there counts as one that says nothing.
 */
export function rowContents(tables: Tables): RowContents {
  const rows = new Map<string, string | Readonly<Record<string, Cell>>>();
  for (const tab of TABS)
    for (const { cells } of tables[tab]) {
      const code = codeOf(cells.code);
      if (code !== '' && !rows.has(code)) rows.set(code, cells);
    }
  const digestOf = (code: string): string => {
    const known = rows.get(code);
    if (known === undefined) return '';
    if (typeof known === 'string') return known;
    const digest = cellDigest(rowText(known));
    rows.set(code, digest);
    return digest;
  };
  return (codes) =>
    codes.length === 0 ? '' : cellDigest([...new Set(codes)].sort().map(digestOf).join(' '));
}

const rowText = (cells: Readonly<Record<string, Cell>>): string =>
  Object.keys(cells)
    .filter((field) => !NOT_TOLD.has(field) && !isBlank(cells[field] ?? null))
    .sort()
    .map((field) => `${field}=${cellText(cells[field] ?? null)}`)
    .join('\u0001');

function cellText(cell: Cell): string {
  if (isDateCell(cell)) return `d${cell.date}`;
  if (typeof cell === 'string') return toOldToneStyle(cell.normalize('NFC').trim());
  return cell === null ? '' : String(cell);
}

const codeOf = (cell: Cell): string => (cell === null || isDateCell(cell) ? '' : String(cell).trim());
