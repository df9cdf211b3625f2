import type { RuleId } from '../../domain/validation/rules/all-rules';
import { ACTIVITY_ERROR_TEXTS } from './activity-error-texts';
import { ACTIVITY_FIGURE_TEXTS } from './activity-figure-texts';
import { ACTIVITY_FORM_TEXTS } from './activity-form-texts';
import { ACTIVITY_HABIT_TEXTS } from './activity-habit-texts';
import { ACTIVITY_PLACE_TEXTS } from './activity-place-texts';
import { CONTRIBUTION_TEXTS } from './contribution-texts';
import { EXAMPLE_TEXTS } from './example-texts';
import { HAMLET_TEXTS } from './hamlet-texts';
import { LIST_TEXTS } from './list-texts';
import { OFFICER_TEXTS } from './officer-texts';
import { PLAN_TEXTS } from './plan-texts';
import { SETTING_TEXTS } from './setting-texts';
import type { RuleText } from './rule-text';

/** Every rule in words; a rule without words does not compile. Not for the add-on's bundle: docs and tests only. */
export const RULE_TEXTS: Readonly<Record<RuleId, RuleText>> = {
  ...ACTIVITY_ERROR_TEXTS,
  ...ACTIVITY_FIGURE_TEXTS,
  ...ACTIVITY_FORM_TEXTS,
  ...ACTIVITY_HABIT_TEXTS,
  ...ACTIVITY_PLACE_TEXTS,
  ...CONTRIBUTION_TEXTS,
  ...EXAMPLE_TEXTS,
  ...HAMLET_TEXTS,
  ...LIST_TEXTS,
  ...OFFICER_TEXTS,
  ...PLAN_TEXTS,
  ...SETTING_TEXTS,
};
