import { hamletWarning } from '../shared/rule-makers';
import { whereMissing } from '../shared/unreadable-cell';

/** G7: somebody answers for the hamlet. */
export const xm06 = hamletWarning('XM-06', whereMissing('officer'));
