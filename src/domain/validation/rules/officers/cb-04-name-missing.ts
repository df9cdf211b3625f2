import { officerWarning } from '../shared/rule-makers';
import { missingCell } from '../shared/unreadable-cell';

/** An officer has a name. */
export const cb04 = officerWarning({
  id: 'CB-04',
  check: ({ fields }) => missingCell('name', fields.name),
});
