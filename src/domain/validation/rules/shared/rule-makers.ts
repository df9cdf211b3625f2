import type { CheckedTab } from '../../rule';
import { rowRule, workbookRule } from '../../rule';

/**
 * What makes the rules of a tab, by severity: the first three judge a row by itself, those `AcrossRows` rows with one
 * another.
 */
const makersOf = <T extends CheckedTab>(tab: T) =>
  [
    rowRule(tab, 'error'),
    rowRule(tab, 'warning'),
    rowRule(tab, 'info'),
    workbookRule(tab, 'error'),
    workbookRule(tab, 'warning'),
    workbookRule(tab, 'info'),
  ] as const;
export const [
  activityError,
  activityWarning,
  activityInfo,
  activityErrorAcrossRows,
  activityWarningAcrossRows,
  activityInfoAcrossRows,
] = /* @__PURE__ */ makersOf('activities');
export const [
  contributionError,
  contributionWarning,
  contributionInfo,
  contributionErrorAcrossRows,
  contributionWarningAcrossRows,
] = /* @__PURE__ */ makersOf('contributions');
export const [criterionError, criterionWarning, criterionInfo, criterionErrorAcrossRows] =
  /* @__PURE__ */ makersOf('criteria');
export const [exampleError, exampleWarning, exampleInfo, exampleErrorAcrossRows, exampleWarningAcrossRows] =
  /* @__PURE__ */ makersOf('examples');
export const [formError, formWarning, formInfo, formErrorAcrossRows] = /* @__PURE__ */ makersOf('forms');
export const [hamletError, hamletWarning, hamletInfo, hamletErrorAcrossRows, hamletWarningAcrossRows] =
  /* @__PURE__ */ makersOf('hamlets');
export const [officerError, officerWarning, officerInfo, officerErrorAcrossRows] =
  /* @__PURE__ */ makersOf('officers');
export const [planError, planWarning, planInfo, planErrorAcrossRows] = /* @__PURE__ */ makersOf('plan');
export const [, settingWarning, settingInfo, , settingWarningAcrossRows, settingInfoAcrossRows] =
  /* @__PURE__ */ makersOf('settings');
export const [topicError, topicWarning, topicInfo, topicErrorAcrossRows, topicWarningAcrossRows] =
  /* @__PURE__ */ makersOf('topics');
