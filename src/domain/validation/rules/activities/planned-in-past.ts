import { valueOf } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { objectIf } from '../shared/object-to';

/** Planned, though the day has passed. */
export const plannedInPast: RowCheck<'activities'> = ({ fields }, { today }) => {
  const date = valueOf(fields.date);
  return objectIf(valueOf(fields.status) === 'planned' && date !== null && date < today, 'status');
};
