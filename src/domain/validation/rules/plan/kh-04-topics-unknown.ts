import { planError } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** Nội dung holds codes or groups of tab Nội dung. */
export const kh04 = planError('KH-04', whereUnreadable('topics'));
