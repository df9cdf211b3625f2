import { type SettingDefinition, type SettingKind, SETTINGS } from '../domain/plan/setting-names';
import type { ChoiceList } from '../domain/tables/choices';
import type { Cell } from '../domain/tables/cell';
import { headerKey } from './header-key';

/** What the cell of a setting is to Sheets: numbers are stored as numbers, text as typed, some settings are lists. */
export type SettingCellKind = 'number' | 'text' | { readonly list: ChoiceList };

/** Undefined for a row that is none of ours. */
export function findSetting(name: Cell): SettingDefinition | undefined {
  if (typeof name !== 'string') return undefined;
  return Object.values(SETTINGS).find((setting) => headerKey(setting.name) === headerKey(name));
}

export function settingCellKind(kind: SettingKind): SettingCellKind {
  switch (kind) {
    case 'integer':
    case 'year':
    case 'factor':
    case 'weight':
    case 'percent':
    case 'area':
    case 'formGroups':
    case 'householdShare':
    case 'meetingRhythm':
    case 'topicsAnActivity':
    case 'hamletsAMeeting':
    case 'communeGroup':
      return 'number';
    case 'periodStyle':
    case 'toneStyle':
    case 'yesNo':
      return { list: kind };
    case 'text':
    case 'communeCode':
    case 'hamletNoun':
    case 'lines':
    case 'dates':
    case 'date':
      return 'text';
  }
}

/** A starter's text as the sheet should hold it: «0,5» of a number is 0.5; what is no number stays text. */
export function settingValue(name: Cell, value: Cell): Cell {
  const setting = findSetting(name);
  if (setting === undefined || settingCellKind(setting.kind) !== 'number' || typeof value !== 'string')
    return value;
  return /^\d+(?:,\d+)?$/.test(value.trim()) ? Number(value.trim().replace(',', '.')) : value;
}
