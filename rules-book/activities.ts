import type { RuleIdOf } from '../src/domain/validation/rules/all-rules';
import { ERRORS } from './activities/errors';
import { FIGURES } from './activities/figures';
import { FORM_FIELDS } from './activities/forms';
import { HABITS } from './activities/habits';
import { PLAN_AND_EVIDENCE } from './activities/plan-and-evidence';
import type { ActivityEntry } from './rule-entry';

/** Tab Hoạt động. */
export const ACTIVITIES: Readonly<Record<RuleIdOf<'activities'>, ActivityEntry>> = {
  ...ERRORS,
  ...PLAN_AND_EVIDENCE,
  ...FORM_FIELDS,
  ...FIGURES,
  ...HABITS,
};
