import type { CalendarDate } from '../calendar/calendar-date';
import type { ApprovalAct, ApprovalEvent, RowMark } from './approval-event';
import { eventDigest } from './approval-event';

/** Digests by `markKey`. */
export type Marks = ReadonlyMap<string, RowMark>;

export const markKey = ({ tab, id }: Pick<RowMark, 'tab' | 'id'>): string => `${tab} ${id}`;

/** An event with the rows as they stood then. */
export interface PinnedEvent {
  readonly event: ApprovalEvent;
  readonly marks: Marks;
}

export type ApprovalState = 'none' | 'submitted' | 'returned' | 'approved' | 'reopened';

export interface PeriodLock {
  /** The event that locked the period last: what its rows are held against. */
  readonly locked: PinnedEvent;
  /** The last exception since; null where there was none. */
  readonly opened: ApprovalEvent | null;
}

/** How a period stands: what all its events come to. */
export interface PeriodState {
  readonly period: string;
  readonly approval: ApprovalState;
  /** The event that says so; null for `none`. */
  readonly last: PinnedEvent | null;
  /** Null where the period was never locked. */
  readonly lock: PeriodLock | null;
  /** All of it, in the order of the tab. */
  readonly events: readonly ApprovalEvent[];
  /** The rows of the last event of any kind. */
  readonly marks: Marks;
}

export interface Approvals {
  readonly periods: ReadonlyMap<string, PeriodState>;
  /** Digest of the last event; '' where there is none. */
  readonly head: string;
  /** The first event that was changed, or behind which one is missing; null where the chain holds. */
  readonly broken: ApprovalEvent | null;
}

const NO_STATE: Omit<PeriodState, 'period'> = {
  approval: 'none',
  last: null,
  lock: null,
  events: [],
  marks: new Map(),
};

/** The state of a period that nobody has spoken of. */
export const untouched = (period: string): PeriodState => ({ period, ...NO_STATE });

/** What all events come to, in the order of the tab. */
export function foldApprovals(events: readonly ApprovalEvent[]): Approvals {
  const periods = new Map<string, PeriodState>();
  let head = '';
  let broken: ApprovalEvent | null = null;
  for (const event of events) {
    if (broken === null && (event.before !== head || eventDigest(event) !== event.digest)) broken = event;
    head = event.digest;
    periods.set(event.period, stateAfter(periods.get(event.period) ?? untouched(event.period), event));
  }
  return { periods, head, broken };
}

function stateAfter(state: PeriodState, event: ApprovalEvent): PeriodState {
  const marks = marksAfter(state.marks, event.marks);
  const pinned = { event, marks };
  const next = { ...state, events: [...state.events, event], marks };
  switch (event.act) {
    case 'locked':
      return { ...next, lock: { locked: pinned, opened: null } };
    case 'opened':
      return state.lock === null ? next : { ...next, lock: { ...state.lock, opened: event } };
    case 'submitted':
    case 'returned':
    case 'approved':
    case 'reopened':
      return { ...next, approval: event.act, last: pinned };
  }
}

function marksAfter(before: Marks, changes: readonly RowMark[]): Marks {
  if (changes.length === 0) return before;
  const after = new Map(before);
  for (const mark of changes) {
    if (mark.digest === '') after.delete(markKey(mark));
    else after.set(markKey(mark), mark);
  }
  return after;
}

/** What an event has to say of the rows beyond the event before it. */
export function markChanges(before: Marks, now: Marks): readonly RowMark[] {
  const fresh = [...now].flatMap(([key, mark]) => (before.get(key)?.digest === mark.digest ? [] : [mark]));
  const gone = [...before].flatMap(([key, mark]) => (now.has(key) ? [] : [{ ...mark, digest: '' }]));
  return [...fresh, ...gone];
}

/** Whether rows of the period may not be written on a day: an exception holds to the end of its last day. */
export function isLockedOn({ lock }: PeriodState, today: CalendarDate): boolean {
  if (lock === null) return false;
  const until = lock.opened?.until ?? null;
  return until === null || today > until;
}

/** Why an act is not possible as the period stands. */
export type ActProblem = 'waiting' | 'not-waiting' | 'not-approved' | 'already' | 'not-locked' | 'locked';

/** Null where it is possible. */
export function actProblem(act: ApprovalAct, state: PeriodState): ActProblem | null {
  switch (act) {
    case 'submitted':
      if (state.approval === 'submitted') return 'waiting';
      return state.approval === 'approved' ? 'already' : null;
    case 'returned':
    case 'approved':
      return state.approval === 'submitted' ? null : 'not-waiting';
    case 'reopened':
      return state.approval === 'approved' ? null : 'not-approved';
    case 'locked':
      return state.lock !== null && state.lock.opened === null ? 'locked' : null;
    case 'opened':
      return state.lock === null ? 'not-locked' : null;
  }
}

/** Acts that have to say why. */
export const NEEDS_REASON: readonly ApprovalAct[] = ['returned', 'reopened', 'opened'];
