import { remembering } from '../../../remembering';
import { repeatedGroups } from '../../../group-by';
import { strictKeyWithPrefix } from '../../../text/match-keys';
import { rarerSpellings, unitOf } from '../shared/rarer-spellings';
import type { WorkbookCheck } from '../../rule';

/** The same unit in two spellings is two units to whoever reads the report, and may be to the key of duplicates. */
export const unitSpeltTwoWays: WorkbookCheck<'activities'> = ({ activities }) => {
  const unitKey = remembering(strictKeyWithPrefix);
  const keyOf = (row: (typeof activities)[number]): string | null => unitKey(unitOf(row)) || null;
  return repeatedGroups(activities, keyOf).flatMap(rarerSpellings);
};
