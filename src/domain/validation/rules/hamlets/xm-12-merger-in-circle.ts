import { hamletsInCircle } from '../shared/merger-circle';
import { hamletErrorAcrossRows } from '../shared/rule-makers';
import { objectAt } from '../shared/object-to';

/** Mergers come to an end; a circle of hamlets has no successor. */
export const xm12 = hamletErrorAcrossRows('XM-12', ({ hamlets }, { catalogue }) => {
  const circle = hamletsInCircle(catalogue.lists.hamlets);
  return hamlets.filter(({ row }) => circle.has(row)).flatMap(({ row }) => objectAt(row, 'mergedInto'));
});
