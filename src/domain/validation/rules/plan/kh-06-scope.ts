import { planError } from '../shared/rule-makers';
import { whereMissingOrUnreadable } from '../shared/unreadable-cell';

/** Phạm vi says whether the target is for each hamlet or for the commune. */
export const kh06 = planError('KH-06', whereMissingOrUnreadable('scope'));
