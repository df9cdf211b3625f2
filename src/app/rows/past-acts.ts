import { textOf } from '../../domain/cells/cell-text';
import { valueOf } from '../../domain/cells/read';
import { readNumber } from '../../domain/cells/read-number';
import { isBlank } from '../../domain/tables/cell';
import type { Cell } from '../../domain/tables/cell';
import type { RowTab } from '../../domain/tables/fields';
import type { Row } from '../../domain/tables/table';
import { isoMoment } from '../../domain/text/logged-moment';
import { parseDateText } from '../../domain/text/date-text';
import { INTAKE_TOKEN } from '../../workbook/rows/inbox-row';
import { columnsOf, ROW_TABS, tabName } from '../../workbook/workbook';
import { AUDIT_ACTION } from '../../wording/rows/saving';
import { headerName } from '../../wording/vi';
import { structureFailure } from '../checking/kept-lists';
import type { Outcome } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { MOST_CHARACTERS } from './audit-entry';

/** A cell that an act wrote, as Nhật ký keeps it. */
export interface LoggedMend {
  readonly tab: RowTab;
  readonly row: number;
  /** `_id` of the row, or what a row without ids is known by. */
  readonly id: string;
  readonly field: string;
  readonly before: Cell;
  readonly after: string;
}

/** A row that an act made. */
export interface LoggedRow {
  readonly tab: RowTab;
  readonly row: number;
  readonly id: string;
  readonly fields: readonly string[];
  /** What was written, as `cellsText` tells it. */
  readonly after: string;
}

/** What one click wrote, so far as nobody has taken it back; mends or rows of the plan. */
export interface PastAct {
  readonly key: string;
  readonly kind: 'mend' | 'fill';
  /** ISO, to the second. */
  readonly at: string;
  readonly user: string;
  readonly mends: readonly LoggedMend[];
  readonly rows: readonly LoggedRow[];
}

export const actKey = (kind: PastAct['kind'], at: string, user: string): string => [kind, at, user].join(' ');

/** The acts that stand in Nhật ký, newest first. One read. */
export function readActs(ports: Pick<Ports, 'rows'>): Outcome<readonly PastAct[]> {
  const read = ports.rows.snapshot('audit');
  if (!read.ok) return structureFailure(read.error);
  const acts = new Map<string, PastAct & { mends: LoggedMend[]; rows: LoggedRow[] }>();
  const seen = new Set<string>();
  for (const { cells } of [...read.value.rows].reverse()) {
    const entry = entryOf(cells);
    if (entry === null || seen.has(entry.place)) continue;
    // Whatever was done to the same place before is covered by this.
    seen.add(entry.place);
    if (entry.wrote === null) continue;
    const [at, user] = [isoMoment(textOf(cells.at)), textOf(cells.user)];
    const kind = 'before' in entry.wrote ? 'mend' : 'fill';
    const key = actKey(kind, at, user);
    const act = acts.get(key) ?? { key, kind, at, user, mends: [], rows: [] };
    if ('before' in entry.wrote) act.mends.unshift(entry.wrote);
    else act.rows.unshift(entry.wrote);
    acts.set(key, act);
  }
  return { ok: true, value: [...acts.values()] };
}

interface Entry {
  /** The cell, or the row where a whole one was made or taken back. */
  readonly place: string;
  /** Null where it took something back. */
  readonly wrote: LoggedMend | LoggedRow | null;
}

type AuditCells = Row<'audit'>['cells'];

const CELL_ACTIONS: readonly string[] = [
  AUDIT_ACTION.mended,
  AUDIT_ACTION.mendedValue,
  AUDIT_ACTION.cellBack,
  AUDIT_ACTION.cellBackValue,
];

function entryOf(cells: AuditCells): Entry | null {
  const tab = TAB_BY_NAME().get(textOf(cells.tab));
  if (tab === undefined) return null;
  const [action, id, header] = [textOf(cells.action), textOf(cells.id), textOf(cells.field)];
  const at = { tab, row: Number(cells.row ?? 0), id };
  const cellPlace = [tab, id === '' ? String(at.row) : id, header].join('\n');
  if (action === AUDIT_ACTION.mendUndone) return { place: cellPlace, wrote: null };
  if (action === AUDIT_ACTION.takenBack) return { place: `${tab}\n${id}`, wrote: null };
  if (CELL_ACTIONS.includes(action)) {
    const field = fieldNamed(tab, header);
    const before = heldBefore(action, textOf(cells.before));
    const wrote =
      field === null || before === undefined ? null : { ...at, field, before, after: textOf(cells.after) };
    return { place: cellPlace, wrote };
  }
  return action === AUDIT_ACTION.created ? madeRow(at, header, textOf(cells.after)) : null;
}

/** A meeting put into the plan; what an intake brought is taken back by the intake. */
function madeRow(at: Omit<LoggedRow, 'fields' | 'after'>, headers: string, after: string): Entry | null {
  const fields = headers.split('; ').map((header) => fieldNamed(at.tab, header));
  const isPlanned = after.split('\n').includes(`${headerName('activities', 'status')}: Dự kiến`);
  if (at.tab !== 'activities' || !isPlanned || at.id.startsWith(INTAKE_TOKEN)) return null;
  const known = fields.flatMap((field) => field ?? []);
  return known.length < fields.length
    ? null
    : { place: `${at.tab}\n${at.id}`, wrote: { ...at, fields: known, after } };
}

/** Undefined where the entry does not hold the whole of it. */
function heldBefore(action: string, text: string): Cell | undefined {
  if (text.length >= MOST_CHARACTERS) return undefined;
  if (isBlank(text)) return null;
  if (action === AUDIT_ACTION.mended || action === AUDIT_ACTION.cellBack) return text;
  const number = valueOf(readNumber(text, 'decimal'));
  if (number !== null) return number;
  const day = parseDateText(text);
  return day.ok ? { kind: 'date', date: day.value, minutes: 0 } : undefined;
}

const fieldNamed = (tab: RowTab, header: string): string | null =>
  columnsOf(tab).find(([field]) => headerName(tab, field) === header)?.[0] ?? null;

let tabs: ReadonlyMap<string, RowTab> | null = null;
const TAB_BY_NAME = (): ReadonlyMap<string, RowTab> =>
  (tabs ??= new Map((Object.keys(ROW_TABS) as RowTab[]).map((tab) => [tabName(tab), tab])));
