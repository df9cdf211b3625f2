import type { Cell } from '../../domain/tables/cell';
import type { FieldOf, RowTab, TabKey } from '../../domain/tables/fields';
import { loggedMoment } from '../../domain/text/logged-moment';
import { editText } from '../../workbook/typed-cell';
import { amountText, isAmount } from '../../wording/rows/history';
import { AUDIT_ACTION, CONTINUED } from '../../wording/rows/saving';
import { headerName, tabLabel } from '../../wording/vi';
import type { Ports } from '../ports/ports';

/** A row of Nhật ký. */
export type AuditRow = Partial<Readonly<Record<FieldOf<'audit'>, Cell>>>;

export interface AuditedChange {
  readonly field: string;
  readonly before: Cell;
  readonly after: Cell;
}

/** A cell holds 50,000 (facts.md 7); a guarded text takes one more. */
export const MOST_CHARACTERS = 49_000;

export type Action = keyof typeof AUDIT_ACTION;

/** Entries of one act bear one moment, by which they are found together. */
export function atOneMoment(ports: Ports): Ports {
  const now = ports.clock.now();
  return { ...ports, clock: { ...ports.clock, now: () => now } };
}

/** Cells as an entry tells them: one alone by its text, several one a line, each with its header. */
export function cellsText(
  tab: RowTab,
  cells: readonly { readonly field: string; readonly cell: Cell }[],
): string {
  return cells
    .map(({ field, cell }) => {
      const text = editText(cell);
      return cells.length === 1 ? text : `${headerName(tab, field)}: ${text}`;
    })
    .join('\n');
}

/**
 * Who, when, what, before and after, in one row; several cells stand one a line, each with its header. What one cell
 * cannot hold goes on in rows below, the first of which is the entry.
 */
export function auditRows(
  ports: Pick<Ports, 'clock' | 'identity'>,
  action: Action,
  at: { readonly tab: RowTab; readonly row: number; readonly id: string },
  changes: readonly AuditedChange[],
): readonly AuditRow[] {
  const headers = changes.map(({ field }) => headerName(at.tab, field));
  const textOf = (pick: (change: AuditedChange) => Cell): string =>
    cellsText(
      at.tab,
      changes.map((change) => ({
        field: change.field,
        cell: toldCell(action, at.tab, change, pick, changes),
      })),
    );
  const before = action === 'created' ? '' : textOf((change) => change.before);
  // What was emptied is told by what stood there.
  const isEmptied = changes.every((change) => change.after === null);
  const after = isEmptied ? '' : textOf((change) => change.after);
  const row = { ...entryOf(ports, action, at.tab), row: at.row, id: at.id, field: headers.join('; ') };
  return continued(row, before, after);
}

/** Their texts are read again by whoever takes them back. */
const READ_AGAIN: readonly Action[] = ['mended', 'mendedValue', 'cellBack', 'cellBackValue'];

/** An amount of Đóng góp with thousands and what it is counted in, as far as the same entry says it. */
function toldCell(
  action: Action,
  tab: RowTab,
  change: AuditedChange,
  pick: (change: AuditedChange) => Cell,
  changes: readonly AuditedChange[],
): Cell {
  if (!isAmount(tab, change.field) || READ_AGAIN.includes(action)) return pick(change);
  const kind = changes.find(({ field }) => field === 'kind');
  return amountText(pick(change), kind === undefined ? null : pick(kind));
}

/** What a command did to a tab as a whole. */
export function commandRows(
  ports: Pick<Ports, 'clock' | 'identity'>,
  action: Action,
  tab: TabKey | null,
  text: string,
): readonly AuditRow[] {
  return continued(entryOf(ports, action, tab), '', text);
}

const entryOf = (
  { clock, identity }: Pick<Ports, 'clock' | 'identity'>,
  action: Action,
  tab: TabKey | null,
): AuditRow => ({
  at: loggedMoment(clock.now()),
  user: identity.userEmail(),
  action: AUDIT_ACTION[action],
  tab: tab === null ? '' : tabLabel(tab),
});

function continued(entry: AuditRow, before: string, after: string): readonly AuditRow[] {
  const [befores, afters] = [partsOf(before), partsOf(after)];
  return Array.from({ length: Math.max(befores.length, afters.length) }, (_, index) => ({
    ...entry,
    ...(index === 0 ? {} : { action: CONTINUED(editText(entry.action ?? null)) }),
    before: befores[index] ?? '',
    after: afters[index] ?? '',
  }));
}

/** Never cuts a character of two units in half. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length || parts.length === 0;) {
    const isCut = /[\ud800-\udbff]/.test(text.charAt(start + MOST_CHARACTERS - 1));
    const end = start + MOST_CHARACTERS - (isCut ? 1 : 0);
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}
