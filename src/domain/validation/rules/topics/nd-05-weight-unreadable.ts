import { topicError } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** §6.0 CC: Trọng số is a number of zero or more; blank counts as 1. */
export const nd05 = topicError('ND-05', whereUnreadable('weight'));
