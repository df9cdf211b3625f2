import { rowRule } from '../../rule';
import { unreadableCell } from '../shared/unreadable-cell';

/** Số hộ theo xóm must read as «hamlet: figure». */
export const hd41 = rowRule({
  id: 'HD-41',
  tab: 'activities',
  severity: 'warning',
  check: ({ fields }) => unreadableCell('householdsByHamlet', fields.householdsByHamlet),
});
