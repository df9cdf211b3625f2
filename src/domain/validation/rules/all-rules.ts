import type { CheckedTab } from '../../reading/read-row';
import type { RowRule, WorkbookRule } from '../rule';
import { ACTIVITY_ROW_RULES } from './activities';
import { ACTIVITY_COMPARISONS } from './activities-compared';
import { CONTRIBUTION_RULES } from './contributions';
import { CRITERION_RULES } from './criteria';
import { EXAMPLE_RULES } from './examples';
import { FORM_RULES } from './forms';
import { INDICATOR_RULES } from './indicators';
import { OTHER_FIGURE_RULES } from './other-figures';
import { HAMLET_RULES } from './hamlets';
import { OFFICER_RULES } from './officers';
import { PLAN_RULES } from './plan';
import { SETTING_RULES } from './settings';
import { rowRulesIn, rulesIn } from './shared/rule-table';
import { TOPIC_RULES } from './topics';

/** The table of each tab, in the order of the workbook. */
const TABLES = {
  activities: { ...ACTIVITY_ROW_RULES, ...ACTIVITY_COMPARISONS },
  plan: PLAN_RULES,
  contributions: CONTRIBUTION_RULES,
  examples: EXAMPLE_RULES,
  otherFigures: OTHER_FIGURE_RULES,
  hamlets: HAMLET_RULES,
  officers: OFFICER_RULES,
  topics: TOPIC_RULES,
  forms: FORM_RULES,
  criteria: CRITERION_RULES,
  indicators: INDICATOR_RULES,
  settings: SETTING_RULES,
} as const;

/** The ids of one tab's rules; what is told of each rule is typed by them, so that the compiler names what is missing. */
export type RuleIdOf<T extends CheckedTab> = keyof (typeof TABLES)[T];
export type RuleId = { readonly [T in CheckedTab]: RuleIdOf<T> }[CheckedTab];

/** Every rule, by tab in the order of the workbook. */
export const ALL_RULES = [
  ...rulesIn(TABLES.activities),
  ...rulesIn(TABLES.plan),
  ...rulesIn(TABLES.contributions),
  ...rulesIn(TABLES.examples),
  ...rulesIn(TABLES.otherFigures),
  ...rulesIn(TABLES.hamlets),
  ...rulesIn(TABLES.officers),
  ...rulesIn(TABLES.topics),
  ...rulesIn(TABLES.forms),
  ...rulesIn(TABLES.criteria),
  ...rulesIn(TABLES.indicators),
  ...rulesIn(TABLES.settings),
] as const;

/** Rules of one row, by tab. */
export const ROW_RULES: { readonly [T in CheckedTab]: readonly RowRule<T>[] } = {
  activities: rowRulesIn(TABLES.activities),
  plan: rowRulesIn(TABLES.plan),
  contributions: rowRulesIn(TABLES.contributions),
  examples: rowRulesIn(TABLES.examples),
  otherFigures: rowRulesIn(TABLES.otherFigures),
  hamlets: rowRulesIn(TABLES.hamlets),
  officers: rowRulesIn(TABLES.officers),
  topics: rowRulesIn(TABLES.topics),
  forms: rowRulesIn(TABLES.forms),
  criteria: rowRulesIn(TABLES.criteria),
  indicators: rowRulesIn(TABLES.indicators),
  settings: rowRulesIn(TABLES.settings),
};

/** Rules that compare rows. */
export const WORKBOOK_RULES: readonly WorkbookRule<CheckedTab>[] = ALL_RULES.filter(
  (rule) => rule.scope === 'workbook',
);
