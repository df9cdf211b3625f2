import type { Book } from '../../domain/book';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { planHamletChange } from '../../domain/hamlets/hamlet-change';
import type { HamletChange, PlannedChange } from '../../domain/hamlets/hamlet-change';
import type { HamletCode } from '../../domain/ids';
import { ok } from '../../domain/result';
import type { Cell } from '../../domain/tables/cell';
import { nextCodes } from '../../workbook/rows/row-code';
import { rowRevision } from '../../workbook/rows/row-revision';
import { bookNames } from '../../wording/book-names';
import {
  begunLine,
  CHANGE_CLOSED,
  CHANGE_MOVED,
  CHANGE_NOTES,
  changeRefused,
  endedLine,
  lineageNote,
} from '../../wording/hamlet-change';
import { BUSY, tabLabel } from '../../wording/vi';
import { forgetLists } from '../checking/kept-lists';
import { loadBook } from '../checking/load-book';
import type { LoadedBook } from '../checking/load-book';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import { LOCK_WAIT_MS } from '../ports/lock-wait';
import type { Ports } from '../ports/ports';
import { auditRows } from '../rows/audit-entry';
import { additionsOf, blankCells } from '../rows/row-change';
import type { CellsByField } from '../rows/row-change';
import type { RowEdit } from '../rows/row-edit';
import { findLog } from '../rows/write-log';
import { writeRows } from '../rows/write-rows';

export const HAMLETS = 'hamlets';

/** A row of tab Xóm as a change left it, so that it can be taken back. */
export interface ChangedHamlet {
  readonly code: string;
  readonly rev: string;
  readonly isNew: boolean;
}

export interface ChangedHamlets {
  readonly isWritten: boolean;
  /** One for each row. */
  readonly lines: readonly string[];
  readonly notes: readonly string[];
  readonly undo: readonly ChangedHamlet[];
}

interface Begun {
  readonly code: string;
  readonly cells: CellsByField;
}

/**
 * Hamlets that become one or several on a day: the old ones get their last day and their heirs, the new ones a row each,
 * in one batch under the lock with an entry each in Nhật ký. A preview reads and writes nothing.
 */
export function changeHamlets(
  ports: Ports,
  { preview, ...change }: HamletChange & { readonly preview: boolean },
): Outcome<ChangedHamlets> {
  if (preview) return plannedChange(ports, change, () => ok({ isWritten: false, undo: [] }));
  if (!ports.rows.mayWrite(HAMLETS)) return failure('permission', CHANGE_CLOSED(tabLabel(HAMLETS)));
  const done = ports.lock.withDocumentLock(LOCK_WAIT_MS, () =>
    plannedChange(ports, change, (edits) => write(ports, edits)),
  );
  forgetLists(ports, [HAMLETS]);
  return done === null ? failure('busy', BUSY, true) : done.value;
}

type Done = Pick<ChangedHamlets, 'isWritten' | 'undo'>;

function plannedChange(
  ports: Ports,
  change: HamletChange,
  finish: (edits: readonly HamletEdit[]) => Outcome<Done>,
): Outcome<ChangedHamlets> {
  const loaded = loadBook(ports, ports.clock.today());
  if (!loaded.ok) return loaded;
  const planned = planHamletChange(loaded.value.book.hamlets, change);
  if (!planned.ok) return failure('request', changeRefused(planned.refusal));
  const begun = begunRows(loaded.value, change, planned.plan);
  const done = finish(editsOf(ports, loaded.value, planned.plan, begun));
  if (!done.ok) return done;
  return ok({
    ...done.value,
    lines: linesOf(loaded.value.book, planned.plan, begun),
    notes: notesOf(loaded.value.book, change, planned.plan),
  });
}

/** With codes that go on where those of the old ones are, under the sign of the former commune that all of them are of. */
function begunRows(
  { book }: LoadedBook,
  { kind, day, from }: HamletChange,
  { begun, sign }: PlannedChange,
): readonly Begun[] {
  const bare = (code: string): string =>
    sign !== null && code.startsWith(`${sign}.`) ? code.slice(sign.length + 1) : code;
  const [, prefix = 'X'] = /^(\p{Lu}+)\d+$/u.exec(bare(from[0] ?? '')) ?? [];
  const standing = book.hamlets.map(({ code }) => bare(code));
  const widest = Math.max(2, ...standing.map((code) => code.length - prefix.length));
  const codes = nextCodes(prefix, standing, begun.length).map(
    (code) => prefix + String(Number(code.slice(prefix.length))).padStart(widest, '0'),
  );
  return begun.map((hamlet, at) => {
    const code = `${sign === null ? '' : `${sign}.`}${codes[at] ?? ''}`;
    return {
      code,
      cells: {
        ...blankCells(HAMLETS),
        code,
        name: hamlet.name,
        households: hamlet.households,
        people: hamlet.people,
        hasLoudspeaker: hamlet.hasLoudspeaker ? 'Có' : 'Không',
        hasZaloGroup: hamlet.hasZaloGroup ? 'Có' : 'Không',
        officer: hamlet.officer,
        validFrom: dayCell(hamlet.validFrom),
        formerCommune: hamlet.formerCommune,
        cluster: hamlet.cluster,
        note: lineageNote(kind, from, day),
      },
    };
  });
}

const dayCell = (date: CalendarDate): Cell => ({ kind: 'date', date, minutes: 0 });

type HamletEdit = RowEdit & { readonly code: string };

function editsOf(
  ports: Ports,
  { tables }: LoadedBook,
  { ended, lastDay, heirs }: PlannedChange,
  begun: readonly Begun[],
): readonly HamletEdit[] {
  const known = Math.max(1, ...tables.hamlets.map(({ row }) => row));
  ports.rows.assumeColumns(HAMLETS, ports.workbook.columnsOf(HAMLETS));
  const first = ports.rows.lastRow(HAMLETS, known) + 1;
  const into = codesOf(heirs, begun);
  return [
    ...ended.map(({ row, code }): HamletEdit => ({
      tab: HAMLETS,
      row,
      code,
      before: tables.hamlets.find((each) => each.row === row)?.cells ?? {},
      written: { validTo: dayCell(lastDay), mergedInto: into },
    })),
    ...begun.map(({ code, cells }, at): HamletEdit => ({
      tab: HAMLETS,
      row: first + at,
      code,
      before: null,
      written: cells,
    })),
  ];
}

/** As a cell that names several. */
const codesOf = (heirs: readonly number[], begun: readonly Begun[]): string =>
  heirs.flatMap((at) => begun[at]?.code ?? []).join('; ');

function write(ports: Ports, edits: readonly HamletEdit[]): Outcome<Done> {
  const log = findLog(ports);
  if (!log.ok) return log;
  const displaced = writeRows(
    ports,
    edits,
    edits.flatMap(({ row, code, before, written }) =>
      auditRows(
        ports,
        before === null ? 'hamletBegun' : 'hamletEnded',
        { tab: HAMLETS, row, id: code },
        additionsOf(written).filter(({ after }) => after !== null),
      ),
    ),
  );
  ports.workbook.flush();
  if (displaced.length > 0) return failure('busy', CHANGE_MOVED(tabLabel(HAMLETS)), true);
  return ok({
    isWritten: true,
    undo: edits.map(({ code, before, written }) => ({
      code,
      rev: rowRevision(HAMLETS, { ...before, ...written }),
      isNew: before === null,
    })),
  });
}

function linesOf(book: Book, plan: PlannedChange, begun: readonly Begun[]): readonly string[] {
  const { officer } = bookNames(book);
  const into = codesOf(plan.heirs, begun);
  return [
    ...plan.ended.map((hamlet) => endedLine(hamlet.row, hamlet, { lastDay: plan.lastDay, into })),
    ...plan.begun.map((hamlet, at) =>
      begunLine(
        { ...hamlet, code: begun[at]?.code ?? '' },
        { day: hamlet.validFrom, officer: hamlet.officer === null ? '' : officer(hamlet.officer) },
      ),
    ),
  ];
}

function notesOf(book: Book, { kind, day, from }: HamletChange, plan: PlannedChange): readonly string[] {
  const isOld = (code: HamletCode): boolean => from.includes(code);
  const before = sumOf(plan.ended.map(({ households }) => households));
  const after = sumOf(plan.begun.map(({ households }) => households));
  const items = book.plan.filter(({ hamlets }) => hamlets.some(isOld)).map(({ code }) => code);
  const late = book.activities.filter(
    ({ activity }) => activity !== null && activity.date >= day && activity.hamlets.some(isOld),
  );
  const namesWhere = (isHeir: boolean): readonly string[] =>
    plan.begun.filter((_hamlet, at) => plan.heirs.includes(at) === isHeir).map(({ name }) => name);
  const isUncounted = plan.begun.some(({ households }, at) => plan.heirs.includes(at) && !households);
  return [
    ...(before === null || after === null || before === after
      ? []
      : [CHANGE_NOTES.households(before, after)]),
    ...(kind === 'split'
      ? [CHANGE_NOTES.heirs(plan.ended[0]?.name ?? '', namesWhere(true), namesWhere(false))]
      : []),
    ...(kind === 'split' && plan.heirs.length > 1 && isUncounted ? [CHANGE_NOTES.uncounted] : []),
    ...(items.length === 0 ? [] : [CHANGE_NOTES.plan(items)]),
    ...(late.length === 0 ? [] : [CHANGE_NOTES.rows(late.length, day)]),
    CHANGE_NOTES.unit(),
  ];
}

const sumOf = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0);
