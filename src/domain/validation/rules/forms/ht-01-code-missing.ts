import { formError } from '../shared/rule-makers';
import { missingCell } from '../shared/unreadable-cell';

/** A form has a code. */
export const ht01 = formError('HT-01', ({ fields }) => missingCell('code', fields.code));
