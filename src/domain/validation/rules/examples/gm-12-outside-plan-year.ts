import { exampleWarning } from '../shared/rule-makers';
import { outsidePlanYear } from '../shared/plan-year';

/** The day lies outside the reporting year of Năm kế hoạch. */
export const gm12 = exampleWarning('GM-12', ({ fields }, context) =>
  outsidePlanYear('date', fields.date, context),
);
