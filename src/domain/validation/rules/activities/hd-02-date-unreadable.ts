import { activityError } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

/** §6.0: Ngày unreadable. */
export const hd02 = activityError('HD-02', ({ fields }) => unreadableCell('date', fields.date));
