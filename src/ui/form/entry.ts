import type { EntryTab } from '../../domain/tables/fields';
import type { RowData } from '../../rpc/messages';

/** Text by field, as the person typed it. */
export type Cells = Readonly<Record<string, string>>;

/** The row being written: what stands in the form, and the row it came from. */
export interface Entry {
  readonly tab: EntryTab;
  readonly cells: Cells;
  /** Names this save; a repeated one must not make a second row. */
  readonly token: string;
  /** The row as it was loaded; null for a new one. */
  readonly origin: Pick<RowData, 'row' | 'id' | 'rev' | 'code' | 'cells' | 'formulas'> | null;
  /** Fields that the person has left or changed; only these show what is wrong before saving. */
  readonly touched: readonly string[];
}

export const newEntry = (tab: EntryTab, token: string, cells: Cells = {}): Entry => ({
  tab,
  cells,
  token,
  origin: null,
  touched: [],
});

export function entryOfRow(row: RowData, token: string): Entry {
  const { tab, cells, id, rev, code, formulas } = row;
  return {
    tab,
    cells,
    token,
    origin: { row: row.row, id, rev, code, cells, formulas },
    touched: Object.keys(cells),
  };
}

/** Whether there is something that closing would lose. */
export function isChanged({ cells, origin }: Entry): boolean {
  const before = origin?.cells ?? {};
  return Object.entries(cells).some(([field, text]) => text.trim() !== (before[field] ?? '').trim());
}

export function withCell(entry: Entry, field: string, text: string): Entry {
  return { ...entry, cells: { ...entry.cells, [field]: text } };
}

export function withTouched(entry: Entry, fields: readonly string[]): Entry {
  const touched = [...new Set([...entry.touched, ...fields])];
  return touched.length === entry.touched.length ? entry : { ...entry, touched };
}

/** What repeats when one evening's work is entered row by row: the same work, another hamlet. */
const KEPT: Readonly<Record<EntryTab, readonly string[]>> = {
  activities: [
    'date',
    'status',
    'planItem',
    'topics',
    'form',
    'scope',
    'leadUnit',
    'partnerUnits',
    'fundingSource',
  ],
  plan: ['leadUnit', 'partnerUnits', 'scope', 'from', 'to', 'fundingSource'],
  contributions: ['date', 'hamlet', 'kind', 'activity', 'criteria'],
  examples: ['date', 'kind', 'hamlet', 'topics', 'activity'],
  otherFigures: ['month', 'source'],
};

/** The next new row after a save. */
export function nextEntry({ tab, cells }: Entry, token: string): Entry {
  const kept = KEPT[tab].flatMap((field) => {
    const text = cells[field] ?? '';
    return text === '' ? [] : [[field, text] as const];
  });
  return newEntry(tab, token, Object.fromEntries(kept));
}
