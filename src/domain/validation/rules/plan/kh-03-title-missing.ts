import { planWarning } from '../shared/rule-makers';
import { missingCell } from '../shared/unreadable-cell';

/** An item has a name that people recognise. */
export const kh03 = planWarning('KH-03', ({ fields }) => missingCell('title', fields.title));
