import { planWarning } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

/** Tiêu chí are numbers of the set in Cấu hình. */
export const kh16 = planWarning('KH-16', ({ fields }) => unreadableCell('criteria', fields.criteria));
