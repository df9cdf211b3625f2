import { actorOf, may } from '../../domain/access/who-may';
import { countChanges } from '../../domain/approval/changed-since';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { changesText, countsOf, eventText, nameOfPeriod, WAITING } from '../../wording/approval';
import type { LoadedBook } from '../checking/load-book';
import type { Ports } from '../ports/ports';
import type { OpenWork } from '../sidebar/open-work';
import { readApprovals } from './read-approvals';
import { reviewPeriods, standing } from './review-periods';

/**
 * What waits for this person: periods handed in, for whoever approves; periods given back or opened again, with the reason, for
 * whoever hands in; and what was changed after a yes, for both. One call.
 */
export function approvalWork(
  ports: Pick<Ports, 'workbook' | 'identity'>,
  { book, tables }: LoadedBook,
  today: CalendarDate,
): readonly OpenWork[] {
  const approvals = readApprovals(ports);
  const actor = actorOf(book.officers, ports.identity.userEmail());
  const [approves, submits] = [may('approve', actor), may('submit', actor)];
  if (approvals.periods.size === 0 || !(approves || submits)) return [];
  const { periodStyle } = book.settings;
  const nameOf = (email: string): string => {
    const name = book.officers.find((each) => each.email === email)?.name ?? '';
    return name === '' ? email : name;
  };
  const reviewed = reviewPeriods(approvals, standing(tables), book.settings, today);
  return [...approvals.periods.values()].flatMap(({ period, approval, last }): readonly OpenWork[] => {
    if (last === null) return [];
    const name = nameOfPeriod(period, periodStyle);
    const said = eventText(last.event, nameOf(last.event.by));
    const held = reviewed.find(({ kind, state }) => kind === approval && state.period === period);
    const changes =
      held === undefined || countChanges(held.changes) === 0 ? '' : changesText(countsOf(held.changes));
    const item = (title: string, detail: string): OpenWork => ({
      kind: 'approval',
      title,
      detail,
      hamlets: [],
    });
    if (approval === 'submitted' && approves)
      return [item(WAITING.approve(name), WAITING.since(said, changes))];
    if ((approval === 'returned' || approval === 'reopened') && submits)
      return [item(WAITING.submitAgain(name), said)];
    return approval === 'approved' && changes !== ''
      ? [item(WAITING.changed(name), WAITING.since(said, changes))]
      : [];
  });
}
