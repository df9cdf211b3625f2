import { ACTIVITY_RULES } from './activities/activity-rules';
import { PLAN_RULES } from './plan/plan-rules';
import { CONTRIBUTION_RULES } from './contributions/contribution-rules';
import { EXAMPLE_RULES } from './examples/example-rules';
import { HAMLET_RULES } from './hamlets/hamlet-rules';
import { OFFICER_RULES } from './officers/officer-rules';
import { TOPIC_RULES } from './topics/topic-rules';
import { FORM_RULES } from './forms/form-rules';
import { CRITERION_RULES } from './criteria/criterion-rules';
import { SETTING_RULES } from './settings/setting-rules';
import type { CheckedTab, RowRule, WorkbookRule } from '../rule';

/** Every rule, by tab in the order of the workbook. */
export const ALL_RULES = [
  ...ACTIVITY_RULES,
  ...PLAN_RULES,
  ...CONTRIBUTION_RULES,
  ...EXAMPLE_RULES,
  ...HAMLET_RULES,
  ...OFFICER_RULES,
  ...TOPIC_RULES,
  ...FORM_RULES,
  ...CRITERION_RULES,
  ...SETTING_RULES,
] as const;

export type RuleId = (typeof ALL_RULES)[number]['id'];

/** Rules of one row, by tab. */
export const ROW_RULES: { readonly [T in CheckedTab]: readonly RowRule<T>[] } = {
  activities: rowRulesOf(ACTIVITY_RULES),
  plan: rowRulesOf(PLAN_RULES),
  contributions: rowRulesOf(CONTRIBUTION_RULES),
  examples: rowRulesOf(EXAMPLE_RULES),
  hamlets: rowRulesOf(HAMLET_RULES),
  officers: rowRulesOf(OFFICER_RULES),
  topics: rowRulesOf(TOPIC_RULES),
  forms: rowRulesOf(FORM_RULES),
  criteria: rowRulesOf(CRITERION_RULES),
  settings: rowRulesOf(SETTING_RULES),
};

/** Rules that compare rows. */
export const WORKBOOK_RULES: readonly WorkbookRule<CheckedTab>[] = ALL_RULES.filter(
  (rule) => rule.scope === 'workbook',
);

function rowRulesOf<T extends CheckedTab>(
  rules: readonly (RowRule<T> | WorkbookRule<T>)[],
): readonly RowRule<T>[] {
  return rules.filter((rule) => rule.scope === 'row');
}
