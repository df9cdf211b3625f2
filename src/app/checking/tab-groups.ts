import type { EntryTab, RowTab } from '../../domain/tables/fields';

/** The tabs with a Kiểm tra column. */
export const VERDICT_TABS = [
  'activities',
  'plan',
  'contributions',
  'examples',
] as const satisfies readonly EntryTab[];

/** The tabs that rows are checked against. */
export const LIST_TABS = [
  'plan',
  'hamlets',
  'officers',
  'topics',
  'forms',
  'criteria',
  'settings',
] as const satisfies readonly RowTab[];
