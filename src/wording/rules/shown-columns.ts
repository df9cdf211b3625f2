import type { FieldOf, RowTab } from '../../domain/tables/fields';
import type { RuleId } from '../../domain/validation/rules/all-rules';

/** Columns of a tab to show in an example, whether the example changes them or not. */
export type ShownColumns = { readonly [T in RowTab]?: readonly FieldOf<T>[] };

const TWIN = ['code', 'date', 'form', 'hamlets', 'topics', 'leadUnit', 'confirmation'] as const;
const SPLIT = ['scope', 'hamlets', 'householdsAttending', 'householdsByHamlet'] as const;
const BROADCAST = ['form', 'newsItems', 'broadcastCount', 'minutesPerBroadcast'] as const;
const MERGER = { hamlets: ['code', 'name', 'validFrom', 'validTo', 'mergedInto'] } as const;

/** What must be seen together to understand an example: other columns, other rows, other tabs. Nothing else is shown then. */
export const SHOWN_COLUMNS: Readonly<Partial<Record<RuleId, ShownColumns>>> = {
  'HD-03': { activities: ['status', 'date'] },
  'HD-10': { activities: ['scope', 'hamlets'] },
  'HD-12': { activities: ['code', 'hamlets'] },
  'HD-13': { activities: ['scope', 'hamlets'] },
  'HD-17': { activities: ['planItem', 'topics'], plan: ['code', 'topics'] },
  'HD-18': { activities: ['planItem', 'form'], plan: ['code', 'forms'] },
  'HD-19': { activities: ['planItem', 'hamlets'], plan: ['code', 'hamlets'] },
  'HD-20': { activities: ['planItem', 'date'], plan: ['code', 'from', 'to'] },
  'HD-25': { activities: ['code', 'evidence'] },
  'HD-27': { activities: ['form', 'attendance'] },
  'HD-28': { activities: ['form', 'householdsAttending'] },
  'HD-29': { activities: BROADCAST },
  'HD-30': { activities: ['form', 'quantity', 'place'] },
  'HD-31': { activities: ['form', 'newsItems'] },
  'HD-32': { activities: ['form', 'evidence'] },
  'HD-34': { activities: ['form', 'title'] },
  'HD-35': { activities: ['form', 'stage'] },
  'HD-36': { activities: ['form', 'place', 'participants'] },
  'HD-37': { activities: ['code', 'form'], examples: ['code', 'activity'] },
  'HD-38': { activities: ['form', 'attendance'] },
  'HD-39': { activities: ['hamlets', 'attendance'], hamlets: ['name', 'households'] },
  'HD-40': { activities: ['hamlets', 'householdsAttending'], hamlets: ['name', 'households'] },
  'HD-42': { activities: SPLIT },
  'HD-43': { activities: SPLIT },
  'HD-44': { activities: SPLIT },
  'HD-45': { activities: SPLIT },
  'HD-46': { activities: BROADCAST },
  'HD-47': { activities: BROADCAST },
  'HD-49': { activities: ['date', 'hamlets'], hamlets: ['name', 'validTo', 'mergedInto'] },
  'HD-50': { activities: TWIN },
  'HD-51': { activities: ['leadUnit', 'attendance', 'householdsAttending'] },
  'HD-52': { activities: ['date', 'hamlets', 'form', 'topics'] },
  'HD-53': { activities: ['date'], audit: ['at', 'action'] },
  'HD-55': { activities: ['status', 'attendance', 'householdsAttending'] },
  'HD-59': { activities: ['form', 'scope', 'hamlets'] },
  'HD-60': { activities: ['form', 'scope', 'hamlets'] },
  'HD-61': { activities: ['code', 'leadUnit'] },
  'KH-02': { plan: ['code', 'title'] },
  'KH-12': { plan: ['target', 'unit'] },
  'DG-08': { contributions: ['kind', 'value'] },
  'DG-09': { contributions: ['activity'], activities: ['code'] },
  'DG-11': { contributions: ['hamlet', 'households'], hamlets: ['name', 'households'] },
  'DG-12': { contributions: ['code', 'hamlet'] },
  'DG-14': { contributions: ['date', 'hamlet'], hamlets: ['name', 'validTo', 'mergedInto'] },
  'GM-06': { examples: ['kind', 'consent'] },
  'GM-09': { examples: ['activity'], activities: ['code'] },
  'GM-11': { examples: ['code', 'name'] },
  'XM-02': { hamlets: ['code', 'name'] },
  'XM-07': { hamlets: ['officer'], officers: ['email', 'name'] },
  'XM-10': { hamlets: ['code', 'name', 'validFrom', 'validTo'] },
  'XM-12': MERGER,
  'XM-17': { hamlets: ['households', 'people'] },
  'CB-03': { officers: ['email', 'name'] },
  'ND-02': { topics: ['code', 'title'] },
  'HT-02': { forms: ['code', 'title'] },
  'TC-02': { criteria: ['set', 'number', 'title'] },
  'TC-04': { criteria: ['validFrom', 'validTo'] },
};
