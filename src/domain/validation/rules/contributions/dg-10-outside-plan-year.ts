import { contributionWarning } from '../shared/rule-makers';
import { outsidePlanYear } from '../shared/plan-year';

/** The day lies outside the reporting year of Năm kế hoạch. */
export const dg10 = contributionWarning('DG-10', ({ fields }, context) =>
  outsidePlanYear('date', fields.date, context),
);
