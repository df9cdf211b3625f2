import { SETTINGS } from '../../../plan/setting-names';
import type { SettingKey } from '../../../plan/setting-names';
import { valueOf } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { NO_OBJECTION, objectIf } from '../shared/object-to';

const NEEDED: readonly SettingKey[] = [
  'communeName',
  'issuingAgency',
  'placeName',
  'planYear',
  'criteriaSet',
];

/** What the report and the periods cannot do without. */
export const valueMissing: RowCheck<'settings'> = ({ fields }) => {
  const key = valueOf(fields.name);
  if (key === null || !NEEDED.includes(key)) return NO_OBJECTION;
  return objectIf(fields.value.state === 'blank', 'value', { setting: SETTINGS[key].name });
};
