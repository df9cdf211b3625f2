import { formWarning } from '../shared/rule-makers';
import { missingCell } from '../shared/unreadable-cell';

/** A form has a name that people recognise. */
export const ht03 = formWarning('HT-03', ({ fields }) => missingCell('title', fields.title));
