import { rowRule } from '../../rule';
import { outsidePlanYear } from '../shared/plan-year';

/** The day lies outside the reporting year of Năm kế hoạch: the row counts in no period of it. */
export const hd21 = rowRule({
  id: 'HD-21',
  tab: 'activities',
  severity: 'warning',
  check: ({ fields }, context) => outsidePlanYear('date', fields.date, context),
});
