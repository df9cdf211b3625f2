import { valueOf } from '../../read';
import { rowRule } from '../../rule';
import { objectIf } from '../shared/object-to';

const FIELDS = [
  'attendance',
  'householdsAttending',
  'quantity',
  'newsItems',
  'broadcastCount',
  'reachCount',
  'cost',
] as const;

/** People, households and things are counted in whole numbers. */
export const hd48 = rowRule({
  id: 'HD-48',
  tab: 'activities',
  severity: 'warning',
  check: ({ fields }) =>
    FIELDS.flatMap((field) => {
      const value = valueOf(fields[field]);
      return objectIf(value !== null && !Number.isInteger(value), field);
    }),
});
