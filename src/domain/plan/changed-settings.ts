import type { SettingKey } from './setting-names';
import { SETTINGS } from './setting-names';
import type { Settings } from './settings';

export interface ChangedSetting {
  readonly key: SettingKey;
  /** As tab Cấu hình has it. */
  readonly value: string | number;
  readonly usual: string | number;
}

/** How a figure of coverage depends on tab Cấu hình, in the order of that tab. */
const VALUES = {
  indirectFactor: ({ indirectFactor }) => indirectFactor,
  weightCC: ({ weights }) => weights.CC,
  weightTC: ({ weights }) => weights.TC,
  weightHT: ({ weights }) => weights.HT,
  weightLT: ({ weights }) => weights.LT,
  weightTH: ({ weights }) => weights.TH,
  weightKH: ({ weights }) => weights.KH,
  weightMC: ({ weights }) => weights.MC,
  bandGood: ({ bands }) => bands.good,
  bandFair: ({ bands }) => bands.fair,
  bandAverage: ({ bands }) => bands.average,
  formGroups: ({ formGroups }) => formGroups,
  householdShare: ({ householdShare }) => householdShare,
  meetingRhythm: ({ meetingRhythm }) => meetingRhythm,
  topicsAnActivity: ({ topicsAnActivity }) => topicsAnActivity,
  hamletsAMeeting: ({ hamletsAMeeting }) => hamletsAMeeting,
  evidenceRequired: ({ evidenceRequired }) => (evidenceRequired ? 'Có' : 'Không'),
} as const satisfies Partial<Record<SettingKey, (settings: Settings) => string | number>>;

/** The settings by which coverage is computed here otherwise than elsewhere: whoever compares two communes has to know. */
export function changedSettings(settings: Settings): readonly ChangedSetting[] {
  return (Object.keys(VALUES) as (keyof typeof VALUES)[])
    .map((key) => ({ key, value: VALUES[key](settings), usual: SETTINGS[key].default }))
    .filter(({ value, usual }) => value !== usual);
}
