import { formError } from '../shared/rule-makers';
import { missingOrUnreadable } from '../shared/unreadable-cell';

/** §6.0: Mức tiếp cận says whether the form is direct. */
export const ht06 = formError('HT-06', ({ fields }) => missingOrUnreadable('credit', fields.credit));
