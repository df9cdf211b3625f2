import type { ApprovalAct, ApprovalEvent } from '../../domain/approval/approval-event';
import { packMarks, unpackMarks } from '../../domain/approval/approval-event';
import { textOf } from '../../domain/cells/cell-text';
import { valueOf } from '../../domain/cells/read';
import { readDate } from '../../domain/cells/read-date';
import type { Cell } from '../../domain/tables/cell';
import type { FieldOf } from '../../domain/tables/fields';
import type { Row } from '../../domain/tables/table';
import { headerKey } from '../header-key';

/** What stands in column Việc. */
export const ACT_NAMES: Readonly<Record<ApprovalAct, string>> = {
  submitted: 'Trình',
  returned: 'Trả lại',
  approved: 'Duyệt',
  reopened: 'Mở lại',
  locked: 'Khóa kỳ',
  opened: 'Mở đến ngày',
};
/** The rows of an event that one cell cannot hold go on below it. */
const CONTINUED = '(tiếp)';

const ACTS = new Map(Object.entries(ACT_NAMES).map(([act, name]) => [headerKey(name), act as ApprovalAct]));

/** Of a cell, which holds 50,000 (facts.md 7). */
const MOST_CHARACTERS = 45_000;

type ApprovalRow = Partial<Readonly<Record<FieldOf<'approvals'>, Cell>>>;

/** The events of the tab in their order; lines that a hand has made unreadable are left out, and the chain says so. */
export function readApprovalRows(rows: readonly Row<'approvals'>[]): readonly ApprovalEvent[] {
  const events: { event: Omit<ApprovalEvent, 'marks'>; marks: string }[] = [];
  for (const { cells } of rows) {
    const text = (field: FieldOf<'approvals'>): string => textOf(cells[field]).trim();
    const act = ACTS.get(headerKey(text('act')));
    const last = events[events.length - 1];
    if (act !== undefined) events.push({ event: eventOf(cells, act), marks: text('_marks') });
    else if (text('act') === CONTINUED && last !== undefined) last.marks += `;${text('_marks')}`;
  }
  return events.map(({ event, marks }) => ({ ...event, marks: unpackMarks(marks) }));
}

/** Whether a line is an event or goes on with one. */
export const isApprovalRow = (cells: Row<'approvals'>['cells']): boolean => {
  const act = textOf(cells.act).trim();
  return act === CONTINUED || ACTS.has(headerKey(act));
};

function eventOf(cells: Row<'approvals'>['cells'], act: ApprovalAct): Omit<ApprovalEvent, 'marks'> {
  const text = (field: FieldOf<'approvals'>): string => textOf(cells[field]).trim();
  return {
    act,
    period: text('period'),
    at: text('at'),
    by: text('by'),
    until: valueOf(readDate(cells.until)),
    reason: text('reason'),
    before: text('before'),
    digest: text('digest'),
  };
}

/** The rows of the tab that an event becomes. */
export function approvalRows(event: ApprovalEvent, rowCount: number): readonly ApprovalRow[] {
  const [first = '', ...rest] = partsOf(packMarks(event.marks).split(';'));
  const { at, act, period, until, reason, by, before, digest } = event;
  return [
    {
      at,
      act: ACT_NAMES[act],
      period,
      until: until === null ? null : { kind: 'date', date: until, minutes: 0 },
      reason,
      by,
      rowCount,
      before,
      digest,
      _marks: first,
    },
    ...rest.map((_marks): ApprovalRow => ({ act: CONTINUED, period, _marks })),
  ];
}

function partsOf(marks: readonly string[]): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const mark of marks) {
    if (part !== '' && part.length + mark.length + 1 > MOST_CHARACTERS) {
      parts.push(part);
      part = mark;
    } else part = part === '' ? mark : `${part};${mark}`;
  }
  return [...parts, part];
}
