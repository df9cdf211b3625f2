import { hamletError } from '../shared/rule-makers';
import { missingCell } from '../shared/unreadable-cell';

/** A hamlet has a name. */
export const xm03 = hamletError('XM-03', ({ fields }) => missingCell('name', fields.name));
