import { formWarning } from '../shared/rule-makers';
import { whereMissing } from '../shared/unreadable-cell';

/** A form has a name that people recognise. */
export const ht03 = formWarning('HT-03', whereMissing('title'));
