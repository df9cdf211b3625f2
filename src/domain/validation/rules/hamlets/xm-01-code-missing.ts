import { hamletError } from '../shared/rule-makers';
import { whereMissing } from '../shared/unreadable-cell';

/** A hamlet has a code. */
export const xm01 = hamletError('XM-01', whereMissing('code'));
