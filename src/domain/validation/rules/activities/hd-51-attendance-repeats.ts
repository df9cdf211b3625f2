import type { Activity } from '../../../activities/activity';
import { remembering } from '../../../remembering';
import { strictKeyWithPrefix } from '../../../text/match-keys';
import { activityInfoAcrossRows } from '../shared/rule-makers';
import { objectAt } from '../shared/object-to';
import { repeatedGroups } from '../../../group-by';

const LEAST_REPEATS = 4;

/** §6: the same attendance from the same unit four times or more. */
export const hd51 = activityInfoAcrossRows('HD-51', ({ validActivities }) => {
  const unitKey = remembering(strictKeyWithPrefix);
  const key = ({ status, leadUnit, attendance, householdsAttending }: Activity): string | null =>
    status === 'done' && attendance
      ? `${unitKey(leadUnit)}|${attendance}|${householdsAttending ?? ''}`
      : null;
  return repeatedGroups(validActivities, key).flatMap((group) =>
    group.length < LEAST_REPEATS
      ? []
      : group.flatMap(({ row, attendance }) =>
          objectAt(row, 'attendance', { attendance: attendance ?? 0, count: group.length }),
        ),
  );
});
