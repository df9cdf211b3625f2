import type { Read } from '../../../cells/read';
import { valueOf } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import type { ActivityRow } from '../shared/activity-row';
import { objectEach, objectIf } from '../shared/object-to';

const COUNTED = [
  'attendance',
  'householdsAttending',
  'quantity',
  'newsItems',
  'broadcastCount',
  'reachCount',
  'cost',
] as const;

const isFraction = (read: Read<unknown>): boolean => {
  const value = valueOf(read);
  return typeof value === 'number' && !Number.isInteger(value);
};

/** Whether HD-48 speaks about the cell: whether it is kept as text then matters no more. */
export const isNotWhole = ({ fields }: ActivityRow, field: string): boolean =>
  COUNTED.some((counted) => counted === field && isFraction(fields[counted]));

const notWhole = <F extends string>(field: F, read: Read<unknown>) => objectIf(isFraction(read), field);

/** People, households and things are counted in whole numbers. */
export const countNotWhole: RowCheck<'activities'> = ({ fields }) => objectEach(COUNTED, fields, notWhole);
