import { planError } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** Chỉ tiêu and Kinh phí are numbers of zero or more. */
export const kh10 = planError('KH-10', whereUnreadable('target', 'cost'));
