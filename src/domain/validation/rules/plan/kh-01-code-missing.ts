import { planError } from '../shared/rule-makers';
import { whereMissing } from '../shared/unreadable-cell';

/** An item without a code cannot be named by any activity. */
export const kh01 = planError('KH-01', whereMissing('code'));
