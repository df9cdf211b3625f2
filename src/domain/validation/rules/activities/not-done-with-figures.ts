import { valueOf } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { objectIf } from '../shared/object-to';

/** Postponed or cancelled, though people or households are given. */
export const notDoneWithFigures: RowCheck<'activities'> = ({ fields }) => {
  const status = valueOf(fields.status);
  const figures = (valueOf(fields.attendance) ?? 0) + (valueOf(fields.householdsAttending) ?? 0);
  return objectIf((status === 'postponed' || status === 'cancelled') && figures > 0, 'status');
};
