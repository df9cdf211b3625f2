import { hamletError } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** Số hộ and Số khẩu are numbers of zero or more. */
export const xm05 = hamletError('XM-05', whereUnreadable('households', 'people'));
