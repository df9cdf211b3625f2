import type { IntakeTab } from '../../domain/tables/fields';
import { fieldsOf } from '../../workbook/rows/inbox-row';
import type { InboxRow } from '../../workbook/rows/inbox-row';
import { filledFields } from '../../workbook/rows/row-revision';
import { holdsStill } from '../../workbook/stored-cell';
import { editText, isSameCell, typedCell } from '../../workbook/typed-cell';
import { columnDefinition } from '../../workbook/workbook';
import { beforeIn, INTAKE } from '../../wording/intake/intake';
import { verdictTextAlone } from '../../wording/vi';
import type { Ports } from '../ports/ports';
import type { AuditRow } from '../rows/audit-entry';
import { auditRows } from '../rows/audit-entry';
import { blankCells } from '../rows/row-change';
import type { CellsByField } from '../rows/row-change';
import type { RowEdit } from '../rows/row-edit';
import { cellsOf, judge } from './incoming';
import type { Inbox } from './open-inbox';
import { hasIds } from './standing-rows';
import type { Standing, StandingRow } from './standing-rows';

export type KeptWhy = keyof typeof INTAKE.kept;

export interface PlannedUndoing {
  /** `edit` is null where nothing stands any more. */
  readonly undone: readonly { readonly of: InboxRow; readonly edit: RowEdit | null }[];
  readonly kept: readonly { readonly of: InboxRow; readonly row: number; readonly why: KeptWhy }[];
  readonly log: readonly AuditRow[];
}

/** What it takes for rows of an intake to stand no more, or as they stood before. */
export function planUndoing(
  ports: Ports,
  rows: readonly InboxRow[],
  standing: Standing,
  inbox: Inbox,
): PlannedUndoing {
  const targets = rows.flatMap((of): readonly Target[] => {
    const there = targetOf(of, standing);
    // A waiting row was written by a call that was cut off, or not at all.
    return of.state === 'waiting' && (there === null || !isBegun(of)) ? [] : [{ of, there }];
  });
  const formulas = formulasOf(targets, standing);
  const undone: { of: InboxRow; edit: RowEdit | null }[] = [];
  const kept: { of: InboxRow; row: number; why: KeptWhy }[] = [];
  const log: AuditRow[] = [];
  for (const { of, there } of targets) {
    if (there === null) {
      undone.push({ of, edit: null });
      continue;
    }
    const plan = undoingOf(of, there, formulas.get(there.row) ?? new Set(), inbox);
    if (typeof plan === 'string') kept.push({ of, row: there.row, why: plan });
    else {
      undone.push({ of, edit: plan });
      log.push(...logOf(ports, of, plan));
    }
  }
  return { undone, kept, log };
}

interface Target {
  readonly of: InboxRow;
  readonly there: StandingRow | null;
}

const targetOf = (of: InboxRow, standing: Standing): StandingRow | null =>
  standing.become(of) ?? (of.code === '' ? null : standing.named(of.code));

/** In a tab of lists a row that stands may be somebody else's. */
const isBegun = ({ tab, reason }: InboxRow): boolean => hasIds(tab) || reason === INTAKE.beingTaken;

function formulasOf(
  targets: readonly Target[],
  standing: Standing,
): ReadonlyMap<number, ReadonlySet<string>> {
  const rows = targets.flatMap(({ there }) => there ?? []);
  return rows.length === 0 ? new Map<number, Set<string>>() : standing.formulasOf(rows);
}

function undoingOf(
  of: InboxRow,
  { row, cells }: StandingRow,
  formulas: ReadonlySet<string>,
  { lists, today }: Inbox,
): RowEdit | KeptWhy {
  const { tab } = of;
  const before = beforeIn(of.reason);
  const written = cellsOf(tab, of.fields) ?? {};
  const edit = { tab, row, before: cells, formulas };
  if (before === null) {
    if (formulas.size > 0) return 'formula';
    const isChanged = personsFields(tab).some(
      (field) => !isHeld(written[field] ?? null, cells[field] ?? null),
    );
    return isChanged ? 'changed' : { ...edit, written: blankCells(tab) };
  }
  const back = cellsBefore(tab, before);
  const fields = Object.keys(back);
  if (fields.some((field) => formulas.has(field))) return 'formula';
  const isChanged = fields.some((field) => !isHeld(written[field] ?? null, cells[field] ?? null));
  if (isChanged) return 'changed';
  const [findings = []] = hasIds(tab) ? judge(tab, [{ ...cells, ...back }], lists, today) : [];
  return { ...edit, written: { ...back, ...(hasIds(tab) ? { verdict: verdictTextAlone(findings) } : {}) } };
}

type AnyCell = CellsByField[string];
const isHeld = (written: AnyCell, now: AnyCell): boolean =>
  isSameCell(written, now) || holdsStill(written, now);

/** All but what the add-on writes by itself. */
const personsFields = (tab: IntakeTab): readonly string[] => filledFields(tab);

const cellsBefore = (tab: IntakeTab, text: string): CellsByField =>
  Object.fromEntries(
    Object.entries(fieldsOf(tab, text)).map(([field, said]) => [
      field,
      said === INTAKE.blank ? null : typedCell(columnDefinition(tab, field)?.codec ?? 'text', said),
    ]),
  );

function logOf(ports: Ports, of: InboxRow, { tab, row, before, written }: RowEdit): readonly AuditRow[] {
  const changes = Object.entries(written).flatMap(([field, after]) => {
    const held = before?.[field] ?? null;
    const isTold = field !== 'verdict' && !field.startsWith('_') && !isSameCell(held, after);
    return isTold ? [{ field, before: held, after }] : [];
  });
  const id = editText(before?.['_id'] ?? null);
  return auditRows(ports, 'intakeUndone', { tab, row, id: id === '' ? of.code : id }, changes);
}
