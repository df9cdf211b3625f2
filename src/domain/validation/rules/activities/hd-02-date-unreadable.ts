import { activityError } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

/** §6.0: Ngày unreadable. */
export const hd02 = activityError({
  id: 'HD-02',
  check: ({ fields }) => unreadableCell('date', fields.date),
});
