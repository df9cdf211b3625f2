import { planWarning } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** Chỉ tiêu báo cáo names figures of the report, CT01…CT38. */
export const kh13 = planWarning('KH-13', whereUnreadable('indicator'));
