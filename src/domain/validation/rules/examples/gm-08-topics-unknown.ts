import { exampleWarning } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

/** Nội dung holds codes of tab Nội dung. */
export const gm08 = exampleWarning('GM-08', ({ fields }) => unreadableCell('topics', fields.topics));
