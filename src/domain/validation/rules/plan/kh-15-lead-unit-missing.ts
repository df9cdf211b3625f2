import { planWarning } from '../shared/rule-makers';
import { whereMissing } from '../shared/unreadable-cell';

/** Somebody answers for the item. */
export const kh15 = planWarning('KH-15', whereMissing('leadUnit'));
