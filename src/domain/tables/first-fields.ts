import type { RowTab } from './fields';

/**
 * The fields of data that workbooks of schema 1 had. Fingerprints that were kept then name them even where they are
 * blank, and those must go on holding; a field that came later counts only where something stands in it. Never add one.
 */
export const FIRST_FIELDS: Partial<Readonly<Record<RowTab, string>>> = {
  activities:
    'areaM2 attendance broadcastCount code confirmation cost criteria date evidence form fundingSource hamlets householdsAttending householdsByHamlet leadUnit minutesPerBroadcast newsItems note participants partnerUnits place planItem quantity reachCount scope stage status title topics',
  contributions: 'activity code criteria date hamlet households kind note value',
  examples: 'activity code consent date evidence hamlet kind name note topics',
  plan: 'code cost criteria evidence forms from fundingSource hamlets indicator leadUnit note partnerUnits scope target title to topics unit',
  hamlets:
    'code formerCommune hasLoudspeaker hasZaloGroup households mergedInto name note officer people validFrom validTo',
  topics: 'code peopleFacing required title weight',
  forms: 'code credit group reach title',
  settings: 'explanation name value',
};
