import { exampleError } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

/** §6: an unknown hamlet is an error of the row. */
export const gm05 = exampleError('GM-05', ({ fields }) => unreadableCell('hamlet', fields.hamlet));
