import { activityError } from '../shared/rule-makers';
import { missingCell } from '../shared/unreadable-cell';

/** §6.0: Nội dung blank. */
export const hd07 = activityError('HD-07', ({ fields }) => missingCell('topics', fields.topics));
