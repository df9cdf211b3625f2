import { exampleWarning } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

/** Nội dung holds codes of tab Nội dung. */
export const gm08 = exampleWarning({
  id: 'GM-08',
  check: ({ fields }) => unreadableCell('topics', fields.topics),
});
