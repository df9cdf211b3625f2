import { valueOf } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { formOf, isDone } from '../shared/activity-row';
import { objectIf } from '../shared/object-to';

/** §6: figures by hamlet are better than a split in proportion to households. */
export const jointWithoutSplit: RowCheck<'activities'> = (row, context) => {
  const { fields } = row;
  const several = (valueOf(fields.hamlets)?.length ?? 0) > 1 && valueOf(fields.scope) === 'joint';
  const counted = isDone(row) && formOf(row, context)?.credit === 'direct';
  const wrong = several && counted && valueOf(fields.householdsAttending) !== null;
  return objectIf(wrong && fields.householdsByHamlet.state === 'blank', 'householdsByHamlet');
};
