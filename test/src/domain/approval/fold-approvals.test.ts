import { describe, expect, it } from '@jest/globals';
import type { ApprovalAct, ApprovalEvent, RowMark } from '../../../../src/domain/approval/approval-event';
import { packMarks, unpackMarks, withDigest } from '../../../../src/domain/approval/approval-event';
import {
  actProblem,
  foldApprovals,
  isLockedOn,
  markChanges,
  markKey,
  untouched,
} from '../../../../src/domain/approval/fold-approvals';
import type { CalendarDate } from '../../../../src/domain/calendar/calendar-date';
import { parseIsoDate } from '../../../../src/domain/calendar/calendar-date';
import { approvalRows, readApprovalRows } from '../../../../src/workbook/rows/approval-row';
import { Dice } from '../../../support/dice';

const ACTS: readonly ApprovalAct[] = ['submitted', 'returned', 'approved', 'reopened', 'locked', 'opened'];
const PEOPLE = ['a@xa.example', 'b@xa.example', 'c@xa.example', 'd@xa.example'];
const PERIODS = ['2024-Q1', '2024-T05'];
const SEEDS = Array.from({ length: Number(process.env['SEEDS'] ?? 20) }, (_, index) => index);

const day = (text: string): CalendarDate => parseIsoDate(text) as CalendarDate;

interface Told {
  readonly event: ApprovalEvent;
  /** Row id → digest, as the rows stood then. */
  readonly rows: ReadonlyMap<string, string>;
}

/** Four people submit, return, approve, open, lock and edit as the dice say; whatever is not possible is not done. */
function history(seed: number): readonly Told[] {
  const dice = new Dice(seed);
  const told: Told[] = [];
  const rows = new Map<string, string>();
  for (let step = 0; step < 60; step += 1) {
    if (dice.chance(0.5)) {
      const id = `r${String(dice.int(1, 12))}`;
      if (dice.chance(0.2)) rows.delete(id);
      else rows.set(id, `d${String(step)}`);
      continue;
    }
    const { periods, head } = foldApprovals(told.map(({ event }) => event));
    const [act, period] = [dice.pick(ACTS), dice.pick(PERIODS)];
    const state = periods.get(period) ?? untouched(period);
    if (actProblem(act, state) !== null) continue;
    const now = new Map([...rows].map(([id, digest]) => [`activities ${id}`, mark(id, digest)]));
    const event = withDigest({
      act,
      period,
      at: `2024-06-${String((step % 28) + 1).padStart(2, '0')}T08:00:00`,
      by: dice.pick(PEOPLE),
      until: act === 'opened' ? day(`2024-07-${String(dice.int(1, 28)).padStart(2, '0')}`) : null,
      reason: dice.chance(0.5) ? `lý do ${String(step)}` : '',
      marks: markChanges(state.marks, now),
      before: head,
    });
    told.push({ event, rows: new Map(rows) });
  }
  return told;
}

const mark = (id: string, digest: string): RowMark => ({ tab: 'activities', id, digest });

/** As the tab would give it back. */
const throughTheTab = (events: readonly ApprovalEvent[]): readonly ApprovalEvent[] =>
  readApprovalRows(
    events
      .flatMap((event) => approvalRows(event, 0))
      .map((cells, index) => ({ row: index + 2, cells }) as Parameters<typeof readApprovalRows>[0][number]),
  );

describe('Trình duyệt, folded', () => {
  it.each(SEEDS)(
    'seed %i: the state is what an independent reading of the events says, after a trip through the tab',
    (seed) => {
      const told = history(seed);
      const { periods, broken } = foldApprovals(throughTheTab(told.map(({ event }) => event)));
      expect(broken).toBeNull();
      for (const period of PERIODS) {
        const own = told.filter(({ event }) => event.period === period);
        const said = own.filter(({ event }) => !['locked', 'opened'].includes(event.act)).pop();
        const state = periods.get(period) ?? untouched(period);
        expect(state.approval).toBe(said?.event.act ?? 'none');
        const pinned = new Map([...(state.last?.marks ?? [])].map(([, { id, digest }]) => [id, digest]));
        expect(pinned).toEqual(said?.rows ?? new Map());
        const locked = own.map(({ event }) => event.act).lastIndexOf('locked');
        const opened = own.slice(locked + 1).filter(({ event }) => event.act === 'opened');
        const until = opened[opened.length - 1]?.event.until ?? null;
        for (const today of ['2024-07-01', '2024-07-10', '2024-07-20', '2024-08-01'].map(day))
          expect(isLockedOn(state, today)).toBe(locked >= 0 && (until === null || today > until));
      }
    },
  );

  it('a line that a hand changed, took out or moved breaks the chain there', () => {
    const events = history(3).map(({ event }) => event);
    expect(events.length).toBeGreaterThan(4);
    const [first, second, third, ...rest] = events;
    if (first === undefined || second === undefined || third === undefined) throw new Error('too few');
    expect(foldApprovals([first, { ...second, by: 'x@xa.example' }, third]).broken?.act).toBe(second.act);
    expect(foldApprovals([first, third, ...rest]).broken).toEqual(third);
    expect(foldApprovals([second, first]).broken).toEqual(second);
  });

  it('marks come back as they went; what is no mark is left out', () => {
    const marks = [mark('meeting-1', '0123456789abcdef'), mark('tay gõ; 7', 'f'), mark('r2', '')];
    expect(unpackMarks(packMarks(marks))).toEqual(marks);
    expect(unpackMarks('gì đó; h;x y z; h %E0 f')).toEqual([]);
    expect(markKey({ tab: 'examples', id: 'x' })).toBe('examples x');
  });

  it('more rows than a cell holds go on in the next line', () => {
    const marks = Array.from({ length: 3000 }, (_, index) => mark(`row-${String(index)}`, 'f'.repeat(16)));
    const event = withDigest({
      act: 'approved',
      period: '2024',
      at: '2024-12-31T08:00:00',
      by: 'a@xa.example',
      until: null,
      reason: '',
      marks,
      before: '',
    });
    expect(approvalRows(event, 3000).length).toBeGreaterThan(1);
    expect(throughTheTab([event])[0]?.marks).toEqual(marks);
  });
});
