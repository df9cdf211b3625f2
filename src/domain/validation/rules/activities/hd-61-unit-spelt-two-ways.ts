import { remembering } from '../../../remembering';
import { repeatedGroups } from '../../../group-by';
import { strictKeyWithPrefix } from '../../../text/match-keys';
import { rarerSpellings, unitOf } from '../shared/rarer-spellings';
import { activityInfoAcrossRows } from '../shared/rule-makers';

/** The same unit in two spellings is two units to whoever reads the report, and may be to the key of duplicates. */
export const hd61 = activityInfoAcrossRows('HD-61', ({ activities }) => {
  const unitKey = remembering(strictKeyWithPrefix);
  const keyOf = (row: (typeof activities)[number]): string | null => unitKey(unitOf(row)) || null;
  return repeatedGroups(activities, keyOf).flatMap(rarerSpellings);
});
