import { activityError } from '../shared/rule-makers';
import { whereMissing } from '../shared/unreadable-cell';

/** §6.0: Nội dung blank. */
export const hd07 = activityError('HD-07', whereMissing('topics'));
