import { rowRule } from '../../rule';
import { missingCell } from '../shared/unreadable-cell';

/** Somebody answers for the item. */
export const kh15 = rowRule({
  id: 'KH-15',
  tab: 'plan',
  severity: 'warning',
  check: ({ fields }) => missingCell('leadUnit', fields.leadUnit),
});
