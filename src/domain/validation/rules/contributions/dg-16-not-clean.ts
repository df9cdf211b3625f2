import { rowRule } from '../../rule';
import { uncleanCells } from '../shared/unclean-cells';

/** Understood, though not written as the lists do. */
export const dg16 = rowRule({
  id: 'DG-16',
  tab: 'contributions',
  severity: 'info',
  check: (row) => uncleanCells(row),
});
