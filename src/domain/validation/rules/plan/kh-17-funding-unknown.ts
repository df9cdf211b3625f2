import { planWarning } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** Nguồn kinh phí takes a value of its list. */
export const kh17 = planWarning('KH-17', whereUnreadable('fundingSource'));
