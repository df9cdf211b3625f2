import { formWarning } from '../shared/rule-makers';
import { whereMissing } from '../shared/unreadable-cell';

/** §6.0 HT counts groups; where Nhóm is blank the beginning of the code stands. */
export const ht04 = formWarning('HT-04', whereMissing('group'));
