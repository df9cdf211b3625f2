import { officerWarning } from '../shared/rule-makers';
import { missingCell } from '../shared/unreadable-cell';

/** An officer has a name. */
export const cb04 = officerWarning('CB-04', ({ fields }) => missingCell('name', fields.name));
