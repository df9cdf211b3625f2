import { planWarning } from '../shared/rule-makers';
import { missingCell } from '../shared/unreadable-cell';

/** Somebody answers for the item. */
export const kh15 = planWarning('KH-15', ({ fields }) => missingCell('leadUnit', fields.leadUnit));
