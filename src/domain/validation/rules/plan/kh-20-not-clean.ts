import { planInfo } from '../shared/rule-makers';
import { uncleanCells } from '../shared/unclean-cells';

/** Understood, though not written as the lists do. */
export const kh20 = planInfo({
  id: 'KH-20',
  check: (row) => uncleanCells(row),
});
