import { planWarning } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

/** Chỉ tiêu báo cáo names figures of the report, CT01…CT38. */
export const kh13 = planWarning({
  id: 'KH-13',
  check: ({ fields }) => unreadableCell('indicator', fields.indicator),
});
