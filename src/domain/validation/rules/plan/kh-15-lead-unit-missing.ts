import { planWarning } from '../shared/rule-makers';
import { missingCell } from '../shared/unreadable-cell';

/** Somebody answers for the item. */
export const kh15 = planWarning({
  id: 'KH-15',
  check: ({ fields }) => missingCell('leadUnit', fields.leadUnit),
});
