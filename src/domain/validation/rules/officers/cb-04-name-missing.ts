import { officerWarning } from '../shared/rule-makers';
import { whereMissing } from '../shared/unreadable-cell';

/** An officer has a name. */
export const cb04 = officerWarning('CB-04', whereMissing('name'));
