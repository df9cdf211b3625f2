import { valueOf } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { objectIf } from '../shared/object-to';

const LONGEST_MINUTES = 120;
const DAY_MINUTES = 1440;

/** Minutes of one broadcast, not of all: one programme is not longer than two hours, nor a day than 24. */
export const broadcastTooLong: RowCheck<'activities'> = ({ fields }) => {
  const minutes = valueOf(fields.minutesPerBroadcast);
  const count = valueOf(fields.broadcastCount) ?? 1;
  const wrong = minutes !== null && (minutes > LONGEST_MINUTES || minutes * count > DAY_MINUTES);
  return objectIf(wrong, 'minutesPerBroadcast', { minutes: minutes ?? 0, count });
};
