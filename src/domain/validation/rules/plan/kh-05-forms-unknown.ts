import { planError } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** Hình thức holds codes or groups of tab Hình thức. */
export const kh05 = planError('KH-05', whereUnreadable('forms'));
