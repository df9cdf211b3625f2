import { activityWarning } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

/** Tiêu chí are numbers of the set in Cấu hình. */
export const hd56 = activityWarning('HD-56', ({ fields }) => unreadableCell('criteria', fields.criteria));
