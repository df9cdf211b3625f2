import { contributionError } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** §6: an unknown hamlet is an error of the row. */
export const dg04 = contributionError('DG-04', whereUnreadable('hamlet'));
