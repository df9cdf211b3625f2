import { planWarning } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** Tiêu chí are numbers of the set in Cấu hình. */
export const kh16 = planWarning('KH-16', whereUnreadable('criteria'));
