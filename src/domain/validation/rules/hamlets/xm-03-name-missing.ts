import { hamletError } from '../shared/rule-makers';
import { whereMissing } from '../shared/unreadable-cell';

/** A hamlet has a name. */
export const xm03 = hamletError('XM-03', whereMissing('name'));
