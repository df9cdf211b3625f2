import type { ProposalTab } from '../../domain/plan-reading/plan-proposal';
import { ok } from '../../domain/result';
import type { Cell } from '../../domain/tables/cell';
import type { Row } from '../../domain/tables/table';
import { headerKey } from '../../workbook/header-key';
import { nextCodes } from '../../workbook/rows/row-code';
import { editText, typedCell } from '../../workbook/typed-cell';
import { columnDefinition, columnsOf, ROW_TABS } from '../../workbook/workbook';
import {
  CODE_TAKEN,
  PLAN_CLOSED,
  PLAN_STANDS,
  TAKE_MOVED,
  TOO_MANY_TAKEN,
  TOPIC_NOT_TAKEN,
} from '../../wording/intake/plan-document';
import { NOT_A_FIELD } from '../../wording/rows/saving';
import { BUSY, tabLabel } from '../../wording/vi';
import { forgetLists, structureFailure } from '../checking/kept-lists';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import { LOCK_WAIT_MS } from '../ports/lock-wait';
import type { Ports } from '../ports/ports';
import type { TabSnapshot } from '../ports/row-ports';
import { auditRows } from '../rows/audit-entry';
import type { AuditRow } from '../rows/audit-entry';
import type { CellsByField } from '../rows/row-change';
import type { RowEdit } from '../rows/row-edit';
import { findLog } from '../rows/write-log';
import { writeRows } from '../rows/write-rows';

/** A row that a person said yes to: what it holds, by field, as text. */
export interface TakenRow {
  readonly tab: ProposalTab;
  readonly cells: Readonly<Record<string, string>>;
}

export interface TakePlan {
  /** Begins the `_id` of each item, so that a second click finds what the first made. */
  readonly token: string;
  /** Whether items may come below those of a plan that stands. */
  readonly below: boolean;
  readonly rows: readonly TakenRow[];
}

export interface PlanTaken {
  readonly settings: number;
  readonly topics: number;
  /** Mã of the new items. */
  readonly items: readonly string[];
}

const MOST_ROWS = 500;
const TABS = ['settings', 'topics', 'plan'] as const;

interface Standing {
  readonly settings: TabSnapshot<'settings'>;
  readonly topics: TabSnapshot<'topics'>;
  readonly plan: TabSnapshot<'plan'>;
}

/**
 * Writes what a person took of a plan's document: settings at their rows, contents and items below what stands, in one batch
 * under the document lock with an entry each in Nhật ký. What the same token wrote before is not written again.
 */
export function takePlan(ports: Ports, request: TakePlan): Outcome<PlanTaken> {
  const refused = refuse(ports, request);
  if (refused !== null) return refused;
  const done = ports.lock.withDocumentLock(LOCK_WAIT_MS, () => takeUnderLock(ports, request));
  forgetLists(ports, TABS);
  return done === null ? failure('busy', BUSY, true) : done.value;
}

function refuse(ports: Ports, { rows }: TakePlan): Outcome<never> | null {
  if (rows.length > MOST_ROWS) return failure('request', TOO_MANY_TAKEN(MOST_ROWS));
  for (const { tab, cells } of rows) {
    const field = Object.keys(cells).find(
      (each) => columnDefinition(tab, each) === undefined || each.startsWith('_'),
    );
    if (field !== undefined) return failure('request', NOT_A_FIELD(tabLabel(tab), field));
  }
  const closed = TABS.find(
    (tab) =>
      rows.some((row) => row.tab === tab) &&
      ROW_TABS[tab].protection === 'closed' &&
      !ports.rows.mayWrite(tab),
  );
  return closed === undefined ? null : failure('permission', PLAN_CLOSED(tabLabel(closed)));
}

function takeUnderLock(ports: Ports, request: TakePlan): Outcome<PlanTaken> {
  const log = findLog(ports);
  if (!log.ok) return log;
  const standing = readStanding(ports);
  if (!standing.ok) return standing;
  const { plan, topics } = standing.value;
  const known = knownItems(request, plan);
  const isKnown = known.size > 0;
  const items = request.rows.filter(({ tab }) => tab === 'plan');
  const filled = plan.rows.filter(({ cells }) => editText(cells.title) !== '');
  if (items.length > 0 && filled.length > 0 && !request.below && !isKnown)
    return failure('request', PLAN_STANDS(filled.length));
  const wrong = isKnown ? null : refuseTopics(request, topics);
  if (wrong !== null) return wrong;
  const edits = [
    ...settingEdits(request, standing.value.settings),
    ...topicEdits(request, topics),
    ...itemEdits(request, plan, known),
  ];
  const displaced =
    edits.length === 0
      ? []
      : writeRows(
          ports,
          edits,
          edits.flatMap((edit) => entryOf(ports, edit)),
        );
  ports.workbook.flush();
  const [first] = displaced;
  if (first !== undefined) return failure('busy', TAKE_MOVED(tabLabel(first.edit.tab)), true);
  const written = (tab: ProposalTab): readonly RowEdit[] => edits.filter((edit) => edit.tab === tab);
  const codes = [...known.values(), ...written('plan').map((edit) => editText(edit.written['code'] ?? null))];
  return ok({ settings: written('settings').length, topics: written('topics').length, items: codes });
}

/** Items that this token wrote, each by its id with its Mã: one that somebody moved at that moment is not among them, and is written now. */
const knownItems = ({ token }: TakePlan, { rows }: Standing['plan']): ReadonlyMap<string, string> =>
  new Map(
    rows
      .filter(({ cells }) => editText(cells._id).startsWith(`${token}-`))
      .map(({ cells }) => [editText(cells._id), editText(cells.code)]),
  );

function readStanding({ rows }: Ports): Outcome<Standing> {
  const settings = rows.snapshot('settings');
  if (!settings.ok) return structureFailure(settings.error);
  const topics = rows.snapshot('topics');
  if (!topics.ok) return structureFailure(topics.error);
  const plan = rows.snapshot('plan');
  if (!plan.ok) return structureFailure(plan.error);
  return ok({ settings: settings.value, topics: topics.value, plan: plan.value });
}

/** A content is named by its Mã: one that somebody gave meanwhile to another, or that was not taken, must not be meant. */
function refuseTopics({ rows }: TakePlan, { rows: standing }: Standing['topics']): Outcome<never> | null {
  const titles = new Map(standing.map(({ cells }) => [editText(cells.code), editText(cells.title)]));
  for (const { cells } of rows.filter(({ tab }) => tab === 'topics')) {
    const code = cells['code'] ?? '';
    const title = titles.get(code);
    if (title !== undefined && title !== cells['title']) return failure('request', CODE_TAKEN(code, title));
    titles.set(code, cells['title'] ?? '');
  }
  const known = [...titles.keys()];
  for (const { cells } of rows.filter(({ tab }) => tab === 'plan')) {
    const codes = (cells['topics'] ?? '').split(';').map((code) => code.trim());
    const missing = codes.find(
      (code) => code !== '' && !known.some((each) => each === code || each.startsWith(`${code}.`)),
    );
    if (missing !== undefined) return failure('request', TOPIC_NOT_TAKEN(cells['title'] ?? '', missing));
  }
  return null;
}

/** A setting that says so already is not written. */
function settingEdits(
  { rows }: TakePlan,
  { rows: standing, lastRow }: Standing['settings'],
): readonly RowEdit[] {
  let next = lastRow;
  return rows
    .filter(({ tab }) => tab === 'settings')
    .flatMap(({ cells }): readonly RowEdit[] => {
      const name = cells['name'] ?? '';
      const value = settingCell(cells['value'] ?? '');
      const row = standing.find((each) => headerKey(editText(each.cells.name)) === headerKey(name));
      if (row === undefined) {
        next += 1;
        return [{ tab: 'settings', row: next, before: null, written: { name, value } }];
      }
      if (editText(row.cells.value) === editText(value)) return [];
      return [{ tab: 'settings', row: row.row, before: row.cells, written: { value } }];
    });
}

/** A year is a number, as the sheet makes of it what a person types. */
const settingCell = (text: string): Cell => (/^\d{4}$/.test(text) ? Number(text) : text);

function topicEdits({ rows }: TakePlan, { rows: standing, lastRow }: Standing['topics']): readonly RowEdit[] {
  const codes = new Set(standing.map(({ cells }) => editText(cells.code)));
  return rows
    .filter(({ tab, cells }) => tab === 'topics' && !codes.has(cells['code'] ?? ''))
    .map(({ cells }, at): RowEdit => ({
      tab: 'topics',
      row: lastRow + 1 + at,
      before: null,
      written: typed('topics', cells),
    }));
}

function itemEdits(
  { rows, token }: TakePlan,
  { rows: standing, lastRow }: Standing['plan'],
  known: ReadonlyMap<string, string>,
): readonly RowEdit[] {
  const items = rows
    .filter(({ tab }) => tab === 'plan')
    .map((item, at) => ({ ...item, id: `${token}-${String(at + 1)}` }))
    .filter(({ id }) => !known.has(id));
  const existing = standing.map(({ cells }: Row<'plan'>) => editText(cells.code));
  const codes = nextItemCodes(existing, items.length);
  return items.map(({ cells, id }, at): RowEdit => {
    const written = {
      ...typed('plan', cells),
      code: codes[at] ?? null,
      _id: id,
      _rev: 1,
    };
    return { tab: 'plan', row: lastRow + 1 + at, before: null, written };
  });
}

/** As many digits as the plan's codes have: MK29 after MK28. */
function nextItemCodes(existing: readonly string[], count: number): readonly string[] {
  return nextCodes('MK', existing, count).map((code) => code.replace(/^MK0(?=\d\d$)/u, 'MK'));
}

/** The row whole: blank cells between are part of one write. */
function typed(tab: ProposalTab, cells: TakenRow['cells']): CellsByField {
  const own = Object.fromEntries(
    Object.entries(cells).map(([field, text]) => [
      field,
      typedCell(columnDefinition(tab, field)?.codec ?? 'text', text),
    ]),
  );
  return { ...Object.fromEntries(columnsOf(tab).map(([field]): [string, Cell] => [field, null])), ...own };
}

function entryOf(ports: Ports, { tab, row, before, written }: RowEdit): readonly AuditRow[] {
  const changes = Object.entries(written)
    .filter(([field, after]) => !field.startsWith('_') && (before !== null || after !== null))
    .map(([field, after]) => ({ field, before: before?.[field] ?? null, after }));
  return auditRows(ports, 'planTaken', { tab, row, id: editText(written['_id'] ?? null) }, changes);
}
