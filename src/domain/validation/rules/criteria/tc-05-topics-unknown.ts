import { criterionWarning } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

/** Nội dung holds codes of tab Nội dung. */
export const tc05 = criterionWarning({
  id: 'TC-05',
  check: ({ fields }) => unreadableCell('topics', fields.topics),
});
