import type { EntryTab, RowTab } from '../../domain/tables/fields';

/** The tabs with a Kiểm tra column. */
export const VERDICT_TABS = [
  'activities',
  'plan',
  'contributions',
  'examples',
  'otherFigures',
] as const satisfies readonly EntryTab[];

/** The tabs that rows are checked against. */
export const LIST_TABS = [
  'plan',
  'hamlets',
  'officers',
  'topics',
  'forms',
  'criteria',
  'indicators',
  'settings',
] as const satisfies readonly RowTab[];
