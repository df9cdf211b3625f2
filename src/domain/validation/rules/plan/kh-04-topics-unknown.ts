import { planError } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

/** Nội dung holds codes or groups of tab Nội dung. */
export const kh04 = planError('KH-04', ({ fields }) => unreadableCell('topics', fields.topics));
