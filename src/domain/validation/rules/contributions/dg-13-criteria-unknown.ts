import { contributionWarning } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

/** Tiêu chí are numbers of the set in Cấu hình. */
export const dg13 = contributionWarning({
  id: 'DG-13',
  check: ({ fields }) => unreadableCell('criteria', fields.criteria),
});
