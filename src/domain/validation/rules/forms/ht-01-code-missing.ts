import { formError } from '../shared/rule-makers';
import { whereMissing } from '../shared/unreadable-cell';

/** A form has a code. */
export const ht01 = formError('HT-01', whereMissing('code'));
