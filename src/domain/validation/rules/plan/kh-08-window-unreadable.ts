import { planError } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** Từ ngày and Đến ngày are days. */
export const kh08 = planError('KH-08', whereUnreadable('from', 'to'));
