import { planError } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

/** Hình thức holds codes or groups of tab Hình thức. */
export const kh05 = planError('KH-05', ({ fields }) => unreadableCell('forms', fields.forms));
