import { valueOf } from '../../read';
import { rowRule } from '../../rule';
import { householdsOfHamlets } from '../shared/activity-row';
import { NO_OBJECTION, objectIf } from '../shared/object-to';

/** §6: more households than the hamlets have; TH counts at most 100 %. */
export const hd40 = rowRule({
  id: 'HD-40',
  tab: 'activities',
  severity: 'warning',
  check: (row, context) => {
    const attending = valueOf(row.fields.householdsAttending);
    const households = householdsOfHamlets(row, context);
    if (attending === null || households === null || households === 0) return NO_OBJECTION;
    return objectIf(attending > households, 'householdsAttending', { attending, households });
  },
});
