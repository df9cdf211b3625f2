import type { Finding, Severity } from '../domain/validation/finding';
import type { RuleId } from '../domain/validation/rules/all-rules';
import { VERDICT_PREFIX } from '../workbook/verdict-style';
import type { ApprovalRuleId } from '../domain/approval/approval-rules';
import { ACTIVITY_MESSAGES } from './findings/activities';
import { ACTIVITY_COMPARISON_MESSAGES } from './findings/activities-compared';
import { APPROVAL_MESSAGES } from './findings/approvals';
import { CONTRIBUTION_MESSAGES } from './findings/contributions';
import { CRITERION_MESSAGES } from './findings/criteria';
import { EXAMPLE_MESSAGES } from './findings/examples';
import { FORM_MESSAGES } from './findings/forms';
import { INDICATOR_MESSAGES } from './findings/indicators';
import { OTHER_FIGURE_MESSAGES } from './findings/other-figures';
import { HAMLET_MESSAGES } from './findings/hamlets';
import { OFFICER_MESSAGES } from './findings/officers';
import { PLAN_MESSAGES } from './findings/plan';
import { SETTING_MESSAGES } from './findings/settings';
import { TOPIC_MESSAGES } from './findings/topics';
import { hurriedMessage } from './findings/hurried-messages';
import type { Say } from './findings/phrases';
import { headerName } from './names';

/** A sentence for every rule; a rule without one does not compile. */
const MESSAGES: Readonly<Record<RuleId | ApprovalRuleId, Say>> = {
  ...APPROVAL_MESSAGES,
  ...ACTIVITY_MESSAGES,
  ...ACTIVITY_COMPARISON_MESSAGES,
  ...PLAN_MESSAGES,
  ...CONTRIBUTION_MESSAGES,
  ...EXAMPLE_MESSAGES,
  ...OTHER_FIGURE_MESSAGES,
  ...HAMLET_MESSAGES,
  ...OFFICER_MESSAGES,
  ...TOPIC_MESSAGES,
  ...FORM_MESSAGES,
  ...CRITERION_MESSAGES,
  ...INDICATOR_MESSAGES,
  ...SETTING_MESSAGES,
};

/** The mend belongs into the formula (app/formula-cells). */
const IN_FORMULA = ' Ô này có công thức: xin sửa trong công thức.';

const isRuleId = (id: string): id is RuleId | ApprovalRuleId => id in MESSAGES;

/** Field, what is wrong with what was received, what to do next: «Xóm: không có «Đầm Mu». Có phải «Đầm Mụ»?» */
export function findingMessage(finding: Finding): string {
  if (!isRuleId(finding.rule)) throw new RangeError(`No message for rule ${finding.rule}`);
  const said = hurriedMessage(finding) ?? MESSAGES[finding.rule](finding);
  const inFormula = finding.facts['inFormula'] === undefined ? '' : IN_FORMULA;
  return `${headerName(finding.tab, finding.field)}: ${said}${inFormula}`;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What stands in Kiểm tra when nothing is wrong. */
export const VERDICT_PASSED = 'Đạt';

/** Said of a row that was only looked at by itself, on edit: repeated codes, doubles and the like need the others. */
const NOT_COMPARED = 'chưa so với các dòng khác';

/** Text of column Kiểm tra after an edit: as `verdictText`, by the rules that judge one row by itself. */
export function verdictTextAlone(findings: readonly Finding[]): string {
  if (findings.length === 0) return `${VERDICT_PASSED}, ${NOT_COMPARED}`;
  const text = verdictText(findings);
  // A row with an error does not count, whatever the other rows say.
  return findings.some(({ severity }) => severity === 'error') ? text : `${text} (${NOT_COMPARED})`;
}

/** Whether a Kiểm tra says that the row does not count. */
export const isErrorText = (verdict: unknown): boolean =>
  typeof verdict === 'string' && verdict.startsWith(VERDICT_PREFIX.error);

/** Why a touched row was not checked, and what to do. */
export const UNCHECKED = {
  noLists: 'chạy menu Loa Xóm → Kiểm tra toàn bộ để kiểm tra dòng này.',
  tooMany: 'dán quá nhiều dòng một lần; chạy menu Loa Xóm → Kiểm tra toàn bộ để kiểm tra các dòng còn lại.',
} as const;

export const uncheckedText = (why: string): string => `${VERDICT_PREFIX.unchecked}: ${why}`;

/** Text of column Kiểm tra for one row: the worst finding in words, and how many more there are. */
export function verdictText(findings: readonly Finding[]): string {
  const worst = SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity));
  const first = findings.find(({ severity }) => severity === worst);
  if (worst === undefined || first === undefined) return VERDICT_PASSED;
  const more = findings.length > 1 ? ` (+${String(findings.length - 1)} vấn đề nữa)` : '';
  return `${VERDICT_PREFIX[worst]}: ${findingMessage(first)}${more}`;
}
