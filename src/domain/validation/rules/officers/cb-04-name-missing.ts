import { rowRule } from '../../rule';
import { missingCell } from '../shared/unreadable-cell';

/** An officer has a name. */
export const cb04 = rowRule({
  id: 'CB-04',
  tab: 'officers',
  severity: 'warning',
  check: ({ fields }) => missingCell('name', fields.name),
});
