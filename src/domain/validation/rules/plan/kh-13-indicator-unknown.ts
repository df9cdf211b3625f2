import { rowRule } from '../../rule';
import { unreadableCell } from '../shared/unreadable-cell';

/** Chỉ tiêu báo cáo names figures of the report, CT01…CT38. */
export const kh13 = rowRule({
  id: 'KH-13',
  tab: 'plan',
  severity: 'warning',
  check: ({ fields }) => unreadableCell('indicator', fields.indicator),
});
