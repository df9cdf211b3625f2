import { rowRule } from '../../rule';
import { outsidePlanYear } from '../shared/plan-year';

/** The day lies outside the reporting year of Năm kế hoạch. */
export const gm12 = rowRule({
  id: 'GM-12',
  tab: 'examples',
  severity: 'warning',
  check: ({ fields }, context) => outsidePlanYear('date', fields.date, context),
});
