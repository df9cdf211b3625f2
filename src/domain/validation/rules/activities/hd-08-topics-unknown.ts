import { activityError } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

/** §6.0: an unknown code in Nội dung. */
export const hd08 = activityError({
  id: 'HD-08',
  check: ({ fields }) => unreadableCell('topics', fields.topics),
});
