import type { Activity } from '../../../activities/activity';
import { isFormOf } from '../../../activities/form-fields';
import { repeatedGroups } from '../../../group-by';
import type { WorkbookCheck } from '../../rule';
import { objectAt } from '../shared/object-to';

const MOST_MEETINGS = 2;
const FORMS = ['HT2', 'HT3'];

/** A meeting at one hamlet. */
type Meeting = Pick<Activity, 'row' | 'date' | 'hamlets'>;

/** A meeting of several hamlets once for each; nearly all have one, and stand for themselves. */
const atEach = (meeting: Meeting): readonly Meeting[] =>
  meeting.hamlets.length === 1
    ? [meeting]
    : meeting.hamlets.map((hamlet) => ({ row: meeting.row, date: meeting.date, hamlets: [hamlet] }));

/** §6: more than two meetings in one hamlet on one day. */
export const manyMeetingsADay: WorkbookCheck<'activities'> = ({ validActivities }, { catalogue }) => {
  const meetings = validActivities.filter(
    ({ status, form }) =>
      status === 'done' && isFormOf(form, FORMS) && catalogue.formByCode.get(form)?.credit === 'direct',
  );
  const keyOf = ({ date, hamlets }: Meeting): string => `${date} ${hamlets[0] ?? ''}`;
  return repeatedGroups(meetings.flatMap(atEach), keyOf).flatMap((group) =>
    group.length <= MOST_MEETINGS
      ? []
      : group.flatMap(({ row, hamlets: [hamlet] }) => {
          const name = (hamlet && catalogue.hamlets.byCode.get(hamlet)?.name) ?? hamlet ?? '';
          return objectAt(row, 'hamlets', { hamlet: name, count: group.length });
        }),
  );
};
