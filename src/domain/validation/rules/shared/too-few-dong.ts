import { valueOf } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { objectIf } from './object-to';

/** The smallest banknote still in use. */
const LEAST_DONG = 1000;

/** Money is written in đồng; a small figure was meant in thousands or millions. */
export const isTooFewDong = (dong: number): boolean => dong > 0 && dong < LEAST_DONG;

export const costTooSmall: RowCheck<'activities'> & RowCheck<'plan'> = ({
  fields,
}: Parameters<RowCheck<'activities'>>[0] | Parameters<RowCheck<'plan'>>[0]) =>
  objectIf(isTooFewDong(valueOf(fields.cost) ?? 0), 'cost');
