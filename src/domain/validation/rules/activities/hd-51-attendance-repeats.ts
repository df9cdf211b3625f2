import type { Activity } from '../../../activities/activity';
import { strictKey } from '../../../text/match-keys';
import { activityInfoAcrossRows } from '../shared/rule-makers';
import { objectTo } from '../shared/object-to';
import { groupBy } from '../shared/repeated-key';

const LEAST_REPEATS = 4;

/** §6: the same attendance from the same unit four times or more. */
export const hd51 = activityInfoAcrossRows('HD-51', ({ validActivities }) => {
  const key = (activity: Activity): string | null =>
    activity.status === 'done' && activity.attendance
      ? [strictKey(activity.leadUnit), activity.attendance, activity.householdsAttending ?? ''].join('|')
      : null;
  return [...groupBy(validActivities, key).values()].flatMap((group) =>
    group.length < LEAST_REPEATS
      ? []
      : group.flatMap(({ row, attendance }) =>
          objectTo('attendance', { attendance: attendance ?? 0, count: group.length }).map((found) => ({
            ...found,
            row,
          })),
        ),
  );
});
