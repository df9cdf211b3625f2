import { activityWarning } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

/** Tiêu chí are numbers of the set in Cấu hình. */
export const hd56 = activityWarning({
  id: 'HD-56',
  check: ({ fields }) => unreadableCell('criteria', fields.criteria),
});
