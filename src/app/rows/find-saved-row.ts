import { changedSince } from '../../workbook/rows/row-revision';
import { idOf } from './row-view';
import type { FoundRow, Saving } from './saving';
import { readRow, rowsWith } from './saving';

export interface SavedRow {
  /** Null where the row is gone. */
  readonly row: FoundRow | null;
  /** False where several rows may be meant: nothing may be written into any of them. */
  readonly isSure: boolean;
}

const GONE: SavedRow = { row: null, isSure: true };
/** Rows moved while they were looked for. */
const ON_THE_MOVE: SavedRow = { row: null, isSure: false };
const sure = (row: FoundRow): SavedRow => ({ row, isSure: true });

/**
 * The row that a form had loaded, wherever it stands now. Number, id and content decide together: a copy bears the id of its
 * original until it gets one, a row typed in the grid bears none until somebody's check gives it one, and both may
 * happen while the form is open.
 */
export function findSavedRow(saving: Saving, rev: string): SavedRow {
  const { request, index } = saving;
  const { tab, token } = request;
  const isAsLoaded = ({ cells }: FoundRow): boolean => changedSince(tab, rev, cells).length === 0;
  // A first save gave the row the token as its id; its repetition finds it by that.
  const [saved] = rowsWith(index, token);
  if (saved !== undefined) return sure(readRow(saving, saved));
  const there = request.row === undefined ? null : readRow(saving, request.row);
  if (there !== null && isAsLoaded(there)) return sure(there);
  const id = request.id ?? null;
  return id === null ? findByContent(saving, there, isAsLoaded) : findById(saving, id, there, isAsLoaded);
}

type AsLoaded = (row: FoundRow) => boolean;

function findById(saving: Saving, id: string, there: FoundRow | null, isAsLoaded: AsLoaded): SavedRow {
  const named = rowsWith(saving.index, id).map((row) => (row === there?.row ? there : readRow(saving, row)));
  const [only] = named;
  if (only === undefined) return GONE;
  if (named.some(({ cells }) => idOf(cells) !== id)) return ON_THE_MOVE;
  if (named.length === 1) return sure(only);
  const alike = named.filter(isAsLoaded);
  if (alike.length === 1 && alike[0] !== undefined) return sure(alike[0]);
  const here = alike.length === 0 ? named.find(({ row }) => row === there?.row) : undefined;
  return here === undefined ? { row: only, isSure: false } : sure(here);
}

/** For a row that had no id: the whole tab is read, since nothing else tells where it went. */
function findByContent({ ports, request }: Saving, there: FoundRow | null, isAsLoaded: AsLoaded): SavedRow {
  const whole = ports.rows.snapshot(request.tab);
  const alike = whole.ok
    ? whole.value.rows.map((row): FoundRow => ({ ...row, formulas: [] })).filter(isAsLoaded)
    : [];
  const [only] = alike;
  if (only !== undefined && alike.length === 1)
    return sure({ ...only, formulas: ports.rows.cellsOf(request.tab, only.row).formulas });
  return there !== null && idOf(there.cells) === null ? sure(there) : GONE;
}
