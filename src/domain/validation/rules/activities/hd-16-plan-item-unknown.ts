import { activityWarning } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

/** The plan item must stand in Kế hoạch. */
export const hd16 = activityWarning({
  id: 'HD-16',
  check: ({ fields }) => unreadableCell('planItem', fields.planItem),
});
