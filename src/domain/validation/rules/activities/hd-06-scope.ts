import { activityError } from '../shared/rule-makers';
import { missingOrUnreadable } from '../shared/unreadable-cell';

/** §6.0: Phạm vi blank or unknown. */
export const hd06 = activityError('HD-06', ({ fields }) => missingOrUnreadable('scope', fields.scope));
