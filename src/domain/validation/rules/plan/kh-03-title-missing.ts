import { planWarning } from '../shared/rule-makers';
import { whereMissing } from '../shared/unreadable-cell';

/** An item has a name that people recognise. */
export const kh03 = planWarning('KH-03', whereMissing('title'));
