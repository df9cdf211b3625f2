import { rowRule } from '../../rule';
import { outsidePlanYear } from '../shared/plan-year';

/** The day lies outside the reporting year of Năm kế hoạch. */
export const dg10 = rowRule({
  id: 'DG-10',
  tab: 'contributions',
  severity: 'warning',
  check: ({ fields }, context) => outsidePlanYear('date', fields.date, context),
});
