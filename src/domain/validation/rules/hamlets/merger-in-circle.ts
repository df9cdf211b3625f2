import { hamletsInCircle } from '../shared/merger-circle';
import type { WorkbookCheck } from '../../rule';
import { objectAt } from '../shared/object-to';

/** Mergers come to an end; a circle of hamlets has no successor. */
export const mergerInCircle: WorkbookCheck<'hamlets'> = ({ hamlets }, { catalogue }) => {
  const circle = hamletsInCircle(catalogue.lists.hamlets);
  return hamlets.filter(({ row }) => circle.has(row)).flatMap(({ row }) => objectAt(row, 'mergedInto'));
};
