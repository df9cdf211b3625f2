import type { Activity } from '../../../activities/activity';
import { remembering } from '../../../remembering';
import { strictKeyWithPrefix } from '../../../text/match-keys';
import type { WorkbookCheck } from '../../rule';
import { objectAt } from '../shared/object-to';
import { repeatedGroups } from '../../../group-by';

const LEAST_REPEATS = 4;

/** §6: the same attendance from the same unit four times or more. */
export const attendanceRepeats: WorkbookCheck<'activities'> = ({ validActivities }) => {
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
};
