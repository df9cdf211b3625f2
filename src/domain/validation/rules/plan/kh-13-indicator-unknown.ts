import { planWarning } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** Chỉ tiêu báo cáo names figures of the report. */
export const kh13 = planWarning('KH-13', whereUnreadable('indicator'));
