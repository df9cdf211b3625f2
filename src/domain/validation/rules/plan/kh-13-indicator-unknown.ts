import { planWarning } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

/** Chỉ tiêu báo cáo names figures of the report, CT01…CT38. */
export const kh13 = planWarning('KH-13', ({ fields }) => unreadableCell('indicator', fields.indicator));
