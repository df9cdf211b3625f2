import { officerError } from '../shared/rule-makers';
import { whereMissing } from '../shared/unreadable-cell';

/** An officer is known by their e-mail: rights and hamlets hang on it. */
export const cb01 = officerError('CB-01', whereMissing('email'));
