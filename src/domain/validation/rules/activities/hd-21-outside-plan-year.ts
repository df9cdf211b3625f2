import { activityWarning } from '../shared/rule-makers';
import { outsidePlanYear } from '../shared/plan-year';

/** The day lies outside the reporting year of Năm kế hoạch: the row counts in no period of it. */
export const hd21 = activityWarning('HD-21', ({ fields }, context) =>
  outsidePlanYear('date', fields.date, context),
);
