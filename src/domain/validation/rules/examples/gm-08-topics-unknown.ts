import { exampleWarning } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** Nội dung holds codes of tab Nội dung. */
export const gm08 = exampleWarning('GM-08', whereUnreadable('topics'));
