import { activityInfoAcrossRows } from '../shared/rule-makers';
import { isFormOf } from '../../../activities/form-fields';
import { objectAt } from '../shared/object-to';
import { repeatedGroups } from '../../../sieve';

const MOST_MEETINGS = 2;

/** §6: more than two meetings in one hamlet on one day. */
export const hd52 = activityInfoAcrossRows('HD-52', ({ validActivities }, { catalogue }) => {
  const meetings = validActivities
    .filter(({ status, form }) => status === 'done' && isFormOf(form, ['HT2', 'HT3']))
    .filter(({ form }) => catalogue.formByCode.get(form)?.credit === 'direct')
    .flatMap(({ row, date, hamlets }) => hamlets.map((hamlet) => ({ row, date, hamlet })));
  return repeatedGroups(meetings, ({ date, hamlet }) => `${date} ${hamlet}`).flatMap((group) =>
    group.length <= MOST_MEETINGS
      ? []
      : group.flatMap(({ row, hamlet }) => {
          const name = catalogue.hamlets.byCode.get(hamlet)?.name ?? hamlet;
          return objectAt(row, 'hamlets', { hamlet: name, count: group.length });
        }),
  );
});
