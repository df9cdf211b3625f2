import { contributionError } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

/** §6: an unknown hamlet is an error of the row. */
export const dg04 = contributionError({
  id: 'DG-04',
  check: ({ fields }) => unreadableCell('hamlet', fields.hamlet),
});
