import type { FieldOf, RowTab, TabKey } from '../domain/tables/fields';
import { ARCHIVE_TAB } from './archive-tab';
import type { ColumnDefinition } from './column';
import { COMPUTED_TABS, type ComputedTabDefinition } from './computed-tabs';
import { FACTS_TAB } from './facts-tab';
import { type PlainTabDefinition, type RowTabDefinition, TAB_COLORS } from './tab';
import { ACTIVITIES_TAB } from './tabs/activities';
import {
  CRITERIA_TAB,
  FORMS_TAB,
  HAMLETS_TAB,
  INDICATORS_TAB,
  OFFICERS_TAB,
  SETTINGS_TAB,
  TOPICS_TAB,
} from './tabs/catalogues';
import { APPROVALS_TAB } from './tabs/approvals';
import { CONTRIBUTIONS_TAB, EXAMPLES_TAB, OTHER_FIGURES_TAB } from './tabs/people';
import { INBOX_TAB } from './tabs/inbox';
import { PLAN_TAB } from './tabs/plan';
import { AUDIT_TAB, REPORTS_TAB } from './tabs/registers';
import { TREND_TAB } from './trend-tab';

export const GUIDE_TAB: PlainTabDefinition = {
  key: 'guide',
  name: 'Hướng dẫn',
  color: TAB_COLORS.guide,
  purpose: 'Làm gì trước, xem kết quả ở đâu, in ra sao, hỏi ai.',
  protection: 'warning',
  frozenRows: 1,
  frozenColumns: 0,
};

/** Every tab that holds rows. */
export const ROW_TABS: { readonly [T in RowTab]: RowTabDefinition<T> } = {
  activities: ACTIVITIES_TAB,
  plan: PLAN_TAB,
  contributions: CONTRIBUTIONS_TAB,
  examples: EXAMPLES_TAB,
  otherFigures: OTHER_FIGURES_TAB,
  inbox: INBOX_TAB,
  reports: REPORTS_TAB,
  approvals: APPROVALS_TAB,
  hamlets: HAMLETS_TAB,
  officers: OFFICERS_TAB,
  topics: TOPICS_TAB,
  forms: FORMS_TAB,
  criteria: CRITERIA_TAB,
  indicators: INDICATORS_TAB,
  settings: SETTINGS_TAB,
  audit: AUDIT_TAB,
};

export type AnyRowTabDefinition = { readonly [T in RowTab]: RowTabDefinition<T> }[RowTab];
export type AnyTabDefinition = AnyRowTabDefinition | ComputedTabDefinition | PlainTabDefinition;

/** Every tab, in the order in which they stand from left to right. */
export const TABS: readonly AnyTabDefinition[] = [
  GUIDE_TAB,
  ACTIVITIES_TAB,
  PLAN_TAB,
  CONTRIBUTIONS_TAB,
  EXAMPLES_TAB,
  OTHER_FIGURES_TAB,
  INBOX_TAB,
  COMPUTED_TABS.coverage,
  COMPUTED_TABS.gaps,
  REPORTS_TAB,
  APPROVALS_TAB,
  HAMLETS_TAB,
  OFFICERS_TAB,
  TOPICS_TAB,
  FORMS_TAB,
  CRITERIA_TAB,
  INDICATORS_TAB,
  SETTINGS_TAB,
  AUDIT_TAB,
  TREND_TAB,
  ARCHIVE_TAB,
  FACTS_TAB,
];

/** Fields and columns of a tab in the order of the sheet. */
export function columnsOf<T extends RowTab>(tab: T): readonly (readonly [FieldOf<T>, ColumnDefinition])[] {
  return Object.entries(ROW_TABS[tab].columns) as [FieldOf<T>, ColumnDefinition][];
}

/** Name of a tab as users see it. */
export function tabName(key: TabKey): string {
  if (key === 'guide') return GUIDE_TAB.name;
  if (key === 'trend') return TREND_TAB.name;
  if (key === 'archive') return ARCHIVE_TAB.name;
  if (key === 'facts') return FACTS_TAB.name;
  if (key === 'coverage' || key === 'gaps') return COMPUTED_TABS[key].name;
  return ROW_TABS[key].name;
}

export const isRowTab = (key: TabKey): key is RowTab => key in ROW_TABS;

/** Undefined where the tab has no such column. */
export function columnDefinition(tab: RowTab, field: string): ColumnDefinition | undefined {
  return (ROW_TABS[tab].columns as Readonly<Record<string, ColumnDefinition>>)[field];
}
