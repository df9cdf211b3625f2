import type { IntakeTab } from '../../domain/tables/fields';
import type { Finding } from '../../domain/validation/finding';
import { ok } from '../../domain/result';
import { cellDigest } from '../../domain/tables/fingerprint';
import { proposalDigest } from '../../workbook/rows/inbox-row';
import { editText } from '../../workbook/typed-cell';
import { headerKey } from '../../workbook/header-key';
import type { Outcome } from '../ports/failure';
import type { Ports } from '../ports/ports';
import { blankCells, changesOf, newCells } from '../rows/row-change';
import type { CellChange, CellsByField, TextByField } from '../rows/row-change';
import { codeOf } from '../rows/row-view';
import { cellsOf, hasError, judge, refuseIncoming } from './incoming';
import type { IncomingRow } from './incoming';
import { hamletCodesFor } from './hamlet-codes';
import { readInbox } from './open-inbox';
import type { Inbox } from './open-inbox';
import { hasIds, nameField, standingRows } from './standing-rows';
import type { Standing, StandingRow } from './standing-rows';

/**
 * new; same: a row that says just this stands; changed: the row of its name says something else; mend: the rules object, or it
 * is not certain; known: it arrived before.
 */
export type PreviewKind = 'new' | 'same' | 'changed' | 'mend' | 'known';

export interface PreviewedRow {
  readonly key: string;
  readonly kind: PreviewKind;
  /** Where the row stands that it is compared with, and its Mã; null where it is new. */
  readonly standing: { readonly row: number; readonly code: string } | null;
  /** What would change of that row. */
  readonly changes: readonly CellChange[];
  readonly findings: readonly Finding[];
  /** The intake in which it arrived; '' where it did not. */
  readonly intake: string;
}

/** What rows from outside would be beside what stands. Nothing is written, and nothing is kept of it. One read a tab. */
export function previewIntake(
  ports: Ports,
  tab: IntakeTab,
  rows: readonly IncomingRow[],
): Outcome<readonly PreviewedRow[]> {
  const refused = refuseIncoming(tab, rows);
  if (refused !== null) return refused;
  const inbox = readInbox(ports);
  if (!inbox.ok) return inbox;
  const standing = standingRows(ports, tab);
  if (!standing.ok) return standing;
  const { lists, today } = inbox.value;
  const matches = matcher(tab, standing.value);
  const arrived = new Map(
    inbox.value.rows
      .filter((row) => row.tab === tab && row.state !== 'undone')
      .map((row) => [`${row.key} ${row.digest}`, row.intake]),
  );
  const there = rows.map(matches);
  const codes = codesOnArrival(tab, rows, there, inbox.value);
  const cells = rows.map(({ fields }, at) => ({
    ...blankCells(tab),
    ...there[at]?.cells,
    ...cellsToBe(tab, { ...fields, ...codes[at] }),
  }));
  const findings = judge(tab, cells, lists, today);
  return ok(
    rows.map((row, at): PreviewedRow => {
      const intake = arrived.get(`${row.key} ${proposalDigest(tab, row.fields)}`) ?? '';
      const stands = there[at] ?? null;
      const changes = stands === null ? [] : changesOf(tab, filled(row.fields), stands.cells);
      const own = findings[at] ?? [];
      const kind = kindOf({
        isKnown: intake !== '',
        stands,
        changes,
        isDoubtful: row.doubt !== '' || hasError(own),
      });
      const place = stands === null ? null : { row: stands.row, code: nameOf(tab, stands.cells) };
      return { key: row.key, kind, standing: place, changes, findings: own, intake };
    }),
  );
}

/** New hamlets are judged with the Mã that they get when they arrive. */
function codesOnArrival(
  tab: IntakeTab,
  rows: readonly IncomingRow[],
  there: readonly (StandingRow | null)[],
  { rows: inbox, lists }: Inbox,
): readonly TextByField[] {
  if (tab !== 'hamlets') return [];
  const named = rows.map(({ fields }, at): TextByField => {
    const stands = there[at] ?? null;
    return stands === null ? fields : { ...fields, code: nameOf(tab, stands.cells) };
  });
  return hamletCodesFor(named, inbox, lists);
}

function kindOf(of: {
  readonly isKnown: boolean;
  readonly stands: StandingRow | null;
  readonly changes: readonly CellChange[];
  readonly isDoubtful: boolean;
}): PreviewKind {
  if (of.isKnown) return 'known';
  if (of.stands !== null && of.changes.length === 0) return 'same';
  if (of.isDoubtful) return 'mend';
  return of.stands === null ? 'new' : 'changed';
}

const filled = (fields: TextByField): TextByField =>
  Object.fromEntries(Object.entries(fields).filter(([, text]) => text.trim() !== ''));

/** What a row would hold of the list; a blank clears nothing. */
function cellsToBe(tab: IntakeTab, fields: TextByField): CellsByField {
  const typed = newCells(tab, fields);
  return typed.ok ? typed.value : {};
}

const nameOf = (tab: IntakeTab, cells: CellsByField): string =>
  hasIds(tab) ? codeOf(cells) : editText(cells[nameField(tab)] ?? null).trim();

/**
 * The row that it became when it came before; the row of its Mã or e-mail, or the hamlet of its name; else the row that says the same in every cell that the list fills. Of
 * several such rows each is matched once.
 */
function matcher(
  tab: IntakeTab,
  standing: Standing,
): (row: Pick<IncomingRow, 'key' | 'fields' | 'changes'>) => StandingRow | null {
  const byName = new Map(
    tab === 'hamlets'
      ? standing.rows.map((row) => [headerKey(editText(row.cells['name'] ?? null)), row])
      : [],
  );
  const byContent = new Map<string, Map<string, StandingRow[]>>();
  const alike = (cells: CellsByField, fields: readonly string[]): string =>
    fields.map((field) => cellDigest(cells[field] ?? null)).join('.');
  return ({ key, fields, changes }) => {
    // Of a source that names its rows, such as a form, another version comes under the same key.
    const became = hasIds(tab) ? standing.become({ key, fields }) : null;
    if (became !== null && changes === '') return became;
    const named = standing.named((changes === '' ? (fields[nameField(tab)] ?? '') : changes).trim());
    if (named !== null) return named;
    if (tab === 'hamlets') return byName.get(headerKey(fields['name'] ?? '')) ?? null;
    const cells = cellsOf(tab, fields);
    if (cells === null) return null;
    const said = Object.keys(filled(fields)).sort();
    const shape = said.join();
    const index = byContent.get(shape) ?? indexOf(standing.rows, (row) => alike(row.cells, said));
    byContent.set(shape, index);
    return index.get(alike(cells, said))?.shift() ?? null;
  };
}

function indexOf(
  rows: readonly StandingRow[],
  keyOf: (row: StandingRow) => string,
): Map<string, StandingRow[]> {
  const index = new Map<string, StandingRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = index.get(key);
    if (known === undefined) index.set(key, [row]);
    else known.push(row);
  }
  return index;
}
