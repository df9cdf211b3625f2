import { activityError } from '../shared/rule-makers';
import { missingCell } from '../shared/unreadable-cell';

/** §6.0: Ngày blank. */
export const hd01 = activityError('HD-01', ({ fields }) => missingCell('date', fields.date));
