import { hamletError } from '../shared/rule-makers';
import { missingCell } from '../shared/unreadable-cell';

/** A hamlet has a code. */
export const xm01 = hamletError('XM-01', ({ fields }) => missingCell('code', fields.code));
