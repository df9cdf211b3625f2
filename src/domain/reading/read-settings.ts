import type { CalendarDate } from '../calendar/calendar-date';
import { reportYearOf } from '../calendar/report-period';
import type { PeriodStyle } from '../calendar/period';
import type { Row } from '../tables/table';
import type { Read, RowOf } from '../cells/read';
import { valueOf } from '../cells/read';
import { createNameMatcher } from '../cells/name-matcher';
import { readItem } from '../cells/read-list';
import type { SettingValue } from './read-setting-value';
import { readSettingValue } from './read-setting-value';
import type { SettingKey } from '../plan/setting-names';
import { SETTINGS } from '../plan/setting-names';
import type { Settings, ToneStyle } from '../plan/settings';

/** The columns of Cấu hình, each read once. */
export interface SettingFields {
  readonly name: Read<SettingKey>;
  readonly value: Read<SettingValue>;
}

const SETTING_KEYS = Object.keys(SETTINGS) as readonly SettingKey[];
const matchSettingName = createNameMatcher(
  SETTING_KEYS.map((key) => ({ name: SETTINGS[key].name, value: key })),
);

export function readSetting(cells: Partial<Row<'settings'>['cells']>): SettingFields {
  const name = readItem<SettingKey>(cells.name ?? null, (item) => {
    const match = matchSettingName(item);
    return match.state === 'hit' ? { ...match, label: SETTINGS[match.value].name } : match;
  });
  const key = valueOf(name);
  const value: Read<SettingValue> =
    key === null ? { state: 'blank' } : readSettingValue(cells.value ?? null, SETTINGS[key]);
  return { name, value };
}

/** Bounds of the bands in falling order; else none of the three can be used. */
export function areBandsInOrder(good: number, fair: number, average: number): boolean {
  return good > fair && fair > average;
}

/**
 * Cấu hình with the default wherever a value is missing or nonsense. Năm kế hoạch falls back to the report year of
 * today. Of a name that repeats the first row stands.
 */
export function settingsOf(rows: readonly RowOf<SettingFields>[], today: CalendarDate): Settings {
  const values = valuesByKey(rows);
  const text = (key: SettingKey): string => String(values.get(key) ?? SETTINGS[key].default);
  const list = (key: SettingKey): readonly string[] => (values.get(key) ?? []) as readonly string[];
  const periodStyle = (values.get('periodStyle') ?? 'decree-09') as PeriodStyle;
  return {
    communeName: text('communeName'),
    communeCode: text('communeCode'),
    hamletNoun: text('hamletNoun'),
    communeGroup: (values.get('communeGroup') as number | undefined) ?? null,
    parentAgency: text('parentAgency'),
    issuingAgency: list('issuingAgency').join('\n'),
    placeName: text('placeName'),
    planYear: (values.get('planYear') as number | undefined) ?? reportYearOf(today, periodStyle),
    planNumber: text('planNumber'),
    planDate: text('planDate'),
    legalBases: list('legalBases'),
    criteriaSet: text('criteriaSet'),
    numberedSet: text('numberedSet') || text('criteriaSet'),
    periodStyle,
    holidays: list('holidays') as readonly CalendarDate[],
    reportSymbol: text('reportSymbol'),
    addressees: list('addressees'),
    recipients: list('recipients'),
    authorityLines: list('authorityLines'),
    signerTitle: text('signerTitle'),
    signerName: text('signerName'),
    toneStyle: (values.get('toneStyle') ?? 'keep') as ToneStyle,
    scoresInPrint: values.get('scoresInPrint') === 'yes',
    evidenceRequired: values.get('evidenceRequired') === 'yes',
    trackedFrom: (values.get('trackedFrom') ?? null) as CalendarDate | null,
    ...figuresOf(values),
  };
}

type NumberSetting =
  | 'indirectFactor'
  | 'formGroups'
  | 'householdShare'
  | 'meetingRhythm'
  | 'topicsAnActivity'
  | 'hamletsAMeeting'
  | 'saoM2';

function figuresOf(
  values: ReadonlyMap<SettingKey, SettingValue>,
): Pick<Settings, NumberSetting | 'weights' | 'bands'> {
  const number = (key: SettingKey): number => Number(values.get(key) ?? SETTINGS[key].default);
  return {
    indirectFactor: number('indirectFactor'),
    weights: weightsOf(number),
    bands: bandsOf(number),
    formGroups: number('formGroups'),
    householdShare: number('householdShare'),
    meetingRhythm: number('meetingRhythm'),
    topicsAnActivity: number('topicsAnActivity'),
    hamletsAMeeting: number('hamletsAMeeting'),
    saoM2: number('saoM2'),
  };
}

function weightsOf(number: (key: SettingKey) => number): Settings['weights'] {
  const weights = {
    CC: number('weightCC'),
    TC: number('weightTC'),
    HT: number('weightHT'),
    LT: number('weightLT'),
    TH: number('weightTH'),
    KH: number('weightKH'),
    MC: number('weightMC'),
  };
  if (Object.values(weights).some((weight) => weight > 0)) return weights;
  return weightsOf((key) => Number(SETTINGS[key].default));
}

function bandsOf(number: (key: SettingKey) => number): Settings['bands'] {
  const bands = { good: number('bandGood'), fair: number('bandFair'), average: number('bandAverage') };
  if (areBandsInOrder(bands.good, bands.fair, bands.average)) return bands;
  return bandsOf((key) => Number(SETTINGS[key].default));
}

function valuesByKey(rows: readonly RowOf<SettingFields>[]): ReadonlyMap<SettingKey, SettingValue> {
  const values = new Map<SettingKey, SettingValue>();
  const seen = new Set<SettingKey>();
  for (const { fields } of rows) {
    const key = valueOf(fields.name);
    if (key === null || seen.has(key)) continue;
    seen.add(key);
    const value = valueOf(fields.value);
    if (value !== null) values.set(key, value);
  }
  return values;
}
