import { areBandsInOrder } from '../../../reading/read-settings';
import { SETTINGS } from '../../../plan/setting-names';
import type { SettingKey } from '../../../plan/setting-names';
import { valueOf } from '../../../cells/read';
import type { WorkbookCheck } from '../../rule';
import { NO_OBJECTION, objectAt } from '../shared/object-to';

/** Bands fall from Tốt to Trung bình; else the defaults of all three stand. */
export const bandsOutOfOrder: WorkbookCheck<'settings'> = ({ settings }) => {
  const number = (key: SettingKey): number => {
    const row = settings.find(({ fields }) => valueOf(fields.name) === key);
    return Number(row ? (valueOf(row.fields.value) ?? SETTINGS[key].default) : SETTINGS[key].default);
  };
  if (areBandsInOrder(number('bandGood'), number('bandFair'), number('bandAverage'))) return NO_OBJECTION;
  const at = settings.find(({ fields }) => valueOf(fields.name) === 'bandFair') ?? settings[0];
  return at ? objectAt(at.row, 'value') : NO_OBJECTION;
};
