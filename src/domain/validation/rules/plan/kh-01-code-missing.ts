import { planError } from '../shared/rule-makers';
import { missingCell } from '../shared/unreadable-cell';

/** An item without a code cannot be named by any activity. */
export const kh01 = planError('KH-01', ({ fields }) => missingCell('code', fields.code));
