import { activityError } from '../shared/rule-makers';
import { whereMissing } from '../shared/unreadable-cell';

/** §6.0: Ngày blank. */
export const hd01 = activityError('HD-01', whereMissing('date'));
