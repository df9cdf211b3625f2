import { formError } from '../shared/rule-makers';
import { whereMissingOrUnreadable } from '../shared/unreadable-cell';

/** §6.0: Mức tiếp cận says whether the form is direct. */
export const ht06 = formError('HT-06', whereMissingOrUnreadable('credit'));
