import { rowRule } from '../../rule';
import { uncleanCells } from '../shared/unclean-cells';

/** Understood, though not written as the lists do. */
export const kh20 = rowRule({
  id: 'KH-20',
  tab: 'plan',
  severity: 'info',
  check: (row) => uncleanCells(row),
});
