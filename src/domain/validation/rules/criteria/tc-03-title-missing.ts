import { criterionWarning } from '../shared/rule-makers';
import { missingCell } from '../shared/unreadable-cell';

/** A criterion has a name. */
export const tc03 = criterionWarning('TC-03', ({ fields }) => missingCell('title', fields.title));
