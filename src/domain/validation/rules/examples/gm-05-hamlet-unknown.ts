import { exampleError } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** §6: an unknown hamlet is an error of the row. */
export const gm05 = exampleError('GM-05', whereUnreadable('hamlet'));
