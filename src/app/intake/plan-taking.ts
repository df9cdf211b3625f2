import { isBlank } from '../../domain/tables/cell';
import type { IntakeTab } from '../../domain/tables/fields';
import { fieldsText, intakeToken } from '../../workbook/rows/inbox-row';
import type { InboxRow } from '../../workbook/rows/inbox-row';
import { nextCodes } from '../../workbook/rows/row-code';
import { editText } from '../../workbook/typed-cell';
import { ROW_TABS } from '../../workbook/workbook';
import { INTAKE } from '../../wording/intake/intake';
import { verdictTextAlone } from '../../wording/vi';
import type { Ports } from '../ports/ports';
import type { AuditRow } from '../rows/audit-entry';
import { auditRows } from '../rows/audit-entry';
import { blankCells, changesOf, newCells } from '../rows/row-change';
import type { CellsByField, TextByField } from '../rows/row-change';
import type { RowEdit } from '../rows/row-edit';
import { codeOf } from '../rows/row-view';
import { judge } from './incoming';
import type { Inbox } from './open-inbox';
import { hasIds, nameField } from './standing-rows';
import type { Standing, StandingRow } from './standing-rows';

/**
 * errors: the rules object; replaced: another version of it was taken; stands: another row bears its Mã; gone: the row to change is not there, or went at once; formula: a
 * formula stands where it would write; empty: nothing of it can be written.
 */
export type LeftWhy = 'errors' | 'replaced' | 'stands' | 'gone' | 'formula' | 'empty';

/** A row of the inbox and the row of its tab. */
export interface TakenInto {
  readonly of: InboxRow;
  readonly row: number;
  readonly cells: CellsByField;
  readonly code: string;
  /** What stood in the cells that it changed, for taking it back; '' where it is new. */
  readonly before: string;
  /** What its Kiểm tra says. */
  readonly verdict: string;
}

export interface PlannedTaking {
  readonly tab: IntakeTab;
  readonly taken: readonly TakenInto[];
  readonly left: readonly { readonly of: InboxRow; readonly why: LeftWhy }[];
  readonly edits: readonly RowEdit[];
  readonly log: readonly AuditRow[];
}

type Planned = Omit<TakenInto, 'verdict'> & {
  readonly edit: RowEdit | null;
  readonly log: readonly AuditRow[];
};
interface Planning {
  readonly ports: Ports;
  readonly tab: IntakeTab;
  readonly standing: Standing;
  readonly formulas: ReadonlyMap<number, ReadonlySet<string>>;
}

/** What it takes for rows of the inbox to stand in their tab: new rows in one block below the last one, changes where they are. */
export function planTaking(
  ports: Ports,
  rows: readonly InboxRow[],
  standing: Standing,
  inbox: Inbox,
): PlannedTaking {
  const tab = rows[0]?.tab ?? 'activities';
  const known = rows.flatMap((of) => targetOf(of, standing) ?? []);
  const formulas = known.length === 0 ? new Map<number, Set<string>>() : standing.formulasOf(known);
  const planning: Planning = { ports, tab, standing, formulas };
  const codes = codesFor(tab, standing, rows.length);
  const left: { of: InboxRow; why: LeftWhy }[] = [];
  const planned: Planned[] = [];
  let next = standing.lastRow + 1;
  for (const of of rows) {
    const there = targetOf(of, standing);
    const each = there === null ? newRow(planning, of, next, codes) : changedRow(planning, of, there);
    if (typeof each === 'string') left.push({ of, why: each });
    else planned.push(each);
    if (typeof each !== 'string' && there === null) next += 1;
  }
  const judged = withVerdicts(tab, planned, inbox);
  return {
    tab,
    taken: judged,
    left,
    edits: judged.flatMap(({ edit, verdict }) =>
      edit === null ? [] : [hasIds(tab) ? { ...edit, written: { ...edit.written, verdict } } : edit],
    ),
    log: planned.flatMap(({ log }) => log),
  };
}

const targetOf = (of: InboxRow, standing: Standing): StandingRow | null =>
  standing.become(of) ?? (of.code === '' ? null : standing.named(of.code));

/** Mã in the order of the rows; numbers that are left over are given to nobody. */
function codesFor(tab: IntakeTab, { rows }: Standing, count: number): string[] {
  const prefix = ROW_TABS[tab].codePrefix;
  const standing = rows.map(({ cells }) => codeOf(cells));
  return prefix === undefined ? [] : [...nextCodes(prefix, standing, count)];
}

function newRow(
  { ports, tab, standing }: Planning,
  of: InboxRow,
  row: number,
  codes: string[],
): Planned | LeftWhy {
  if (of.code !== '') return 'gone';
  const typed = newCells(tab, of.fields);
  if (!typed.ok) return 'empty';
  const name = editText(typed.value[nameField(tab)] ?? null).trim();
  if (name !== '' && standing.named(name) !== null) return 'stands';
  const id = intakeToken(tab, of.key);
  const code = ROW_TABS[tab].codePrefix === undefined ? {} : { code: codes.shift() ?? null };
  const system = hasIds(tab) ? { _id: id, _rev: 1 } : {};
  const cells: CellsByField = { ...blankCells(tab), ...typed.value, ...code, ...system };
  const log = auditRows(
    ports,
    'created',
    { tab, row, id: hasIds(tab) ? id : name },
    additionsOf(typed.value),
  );
  return {
    of,
    row,
    cells,
    code: hasIds(tab) ? codeOf(cells) : name,
    before: '',
    edit: { tab, row, before: null, written: cells },
    log,
  };
}

const additionsOf = (cells: CellsByField) =>
  Object.entries(cells).map(([field, after]) => ({ field, before: null, after }));

/**
 * The row stands. Of a row that is new to the inbox it is its own of a call that was cut off: what is missing of it is
 * filled. Of another version it is the row to change, where the person said yes; a blank never clears what stands.
 */
function changedRow({ ports, tab, formulas }: Planning, of: InboxRow, there: StandingRow): Planned | LeftWhy {
  const { row, cells } = there;
  const changes = changesOf(tab, filled(of.fields), cells);
  const isOwn = of.state === 'waiting';
  // A tab of lists has no ids: only what a call had begun to take is its own.
  if (isOwn && !hasIds(tab) && (changes.length > 0 || of.reason !== INTAKE.beingTaken)) return 'stands';
  const wanted = isOwn ? changes.filter(({ before }) => isBlank(before)) : changes;
  if (wanted.some(({ field }) => formulas.get(row)?.has(field) === true)) return 'formula';
  const code = hasIds(tab) ? codeOf(cells) : editText(cells[nameField(tab)] ?? null).trim();
  const after = Object.fromEntries(wanted.map(({ field, after: cell }) => [field, cell]));
  const stands = { ...cells, ...after };
  const before = isOwn
    ? ''
    : INTAKE.before(
        beforeText(
          tab,
          wanted.map(({ field, before: cell }) => [field, editText(cell)]),
        ),
      );
  if (wanted.length === 0)
    return { of, row, cells: stands, code, before: isOwn ? '' : INTAKE.before(''), edit: null, log: [] };
  const id = hasIds(tab) ? editText(cells['_id'] ?? null) : code;
  const edit = { tab, row, before: cells, written: after, formulas: formulas.get(row) };
  const log = auditRows(ports, 'changed', { tab, row, id }, wanted);
  return { of, row, cells: stands, code, before, edit, log };
}

const filled = (fields: TextByField): TextByField =>
  Object.fromEntries(Object.entries(fields).filter(([, text]) => text.trim() !== ''));

/** Blank cells too: taking back empties them. */
const beforeText = (tab: IntakeTab, cells: readonly (readonly [string, string])[]): string =>
  fieldsText(
    tab,
    Object.fromEntries(cells.map(([field, text]) => [field, text === '' ? INTAKE.blank : text])),
  );

function withVerdicts(
  tab: IntakeTab,
  planned: readonly Planned[],
  { lists, today }: Inbox,
): readonly (Planned & { readonly verdict: string })[] {
  const findings = judge(
    tab,
    planned.map(({ cells }) => cells),
    lists,
    today,
  );
  return planned.map((each, at) => ({ ...each, verdict: verdictTextAlone(findings[at] ?? []) }));
}
