import { valueOf, valueOr } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { NO_OBJECTION, objectIf } from '../shared/object-to';

/** §6.0 TH: the figures by hamlet add up to Số hộ dự, or leave a rest for the hamlets without one. */
export const splitDoesNotAddUp: RowCheck<'activities'> = ({ fields }) => {
  const figures = valueOf(fields.householdsByHamlet);
  const total = valueOf(fields.householdsAttending);
  if (figures === null || total === null) return NO_OBJECTION;
  const sum = [...figures.values()].reduce((a, b) => a + b, 0);
  const complete = valueOr(fields.hamlets, []).every((code) => figures.has(code));
  return objectIf(sum > total || (complete && sum !== total), 'householdsByHamlet', { sum, total });
};
