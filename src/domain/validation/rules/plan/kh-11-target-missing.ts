import { rowRule } from '../../rule';
import { missingCell } from '../shared/unreadable-cell';

/** Without Chỉ tiêu the item takes no part in KH and gap G4. */
export const kh11 = rowRule({
  id: 'KH-11',
  tab: 'plan',
  severity: 'info',
  check: ({ fields }) => missingCell('target', fields.target),
});
