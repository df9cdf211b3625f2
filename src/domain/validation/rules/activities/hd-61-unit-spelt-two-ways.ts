import { rarerSpellings } from '../shared/rarer-spellings';
import { remembering } from '../../../remembering';
import { strictKeyWithPrefix } from '../../../text/match-keys';
import { valueOf } from '../../read';
import { activityInfoAcrossRows } from '../shared/rule-makers';
import { repeatedGroups } from '../../../sieve';

/** The same unit in two spellings is two units to the key of duplicates. */
export const hd61 = activityInfoAcrossRows('HD-61', ({ activities }) => {
  const units = activities.map((row) => ({ row: row.row, unit: valueOf(row.fields.leadUnit) ?? '' }));
  const unitKey = remembering(strictKeyWithPrefix);
  return repeatedGroups(units, ({ unit }) => (unit === '' ? null : unitKey(unit))).flatMap(rarerSpellings);
});
