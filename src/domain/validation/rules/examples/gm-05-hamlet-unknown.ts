import { exampleError } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

/** §6: an unknown hamlet is an error of the row. */
export const gm05 = exampleError({
  id: 'GM-05',
  check: ({ fields }) => unreadableCell('hamlet', fields.hamlet),
});
