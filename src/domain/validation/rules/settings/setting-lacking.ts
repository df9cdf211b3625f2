import { SETTINGS } from '../../../plan/setting-names';
import type { SettingKey } from '../../../plan/setting-names';
import { valueOf } from '../../../cells/read';
import type { WorkbookCheck } from '../../rule';
import { NO_OBJECTION, objectAt } from '../shared/object-to';

/** What lacks a row of its own is told at the header. */
const HEADER_ROW = 1;

/** Kept by Loa Xóm itself; without it numbers of criteria follow Bộ tiêu chí. */
const OWN: readonly string[] = ['numberedSet'] satisfies readonly SettingKey[];

/** A setting without a row: the default stands. */
export const settingLacking: WorkbookCheck<'settings'> = ({ settings }) => {
  const present = new Set(settings.map(({ fields }) => valueOf(fields.name)));
  const lacking = Object.entries(SETTINGS).filter(
    ([key]) => !present.has(key as SettingKey) && !OWN.includes(key),
  );
  const names = lacking.map(([, { name }]) => name);
  return names.length === 0 ? NO_OBJECTION : objectAt(HEADER_ROW, 'name', { unknown: names });
};
