import { activityErrorAcrossRows } from '../shared/rule-makers';
import { repeatedCodes } from '../shared/repeated-code';

/** §6.0: a Mã that repeats. Every row with it, so that the order of rows does not matter. */
export const hd12 = activityErrorAcrossRows('HD-12', ({ activities }) => repeatedCodes(activities));
