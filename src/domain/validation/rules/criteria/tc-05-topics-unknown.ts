import { criterionWarning } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** Nội dung holds codes of tab Nội dung. */
export const tc05 = criterionWarning('TC-05', whereUnreadable('topics'));
