import { rowRule } from '../../rule';
import { uncleanCells } from '../shared/unclean-cells';

/** Understood, though not written as the lists do. */
export const gm15 = rowRule({
  id: 'GM-15',
  tab: 'examples',
  severity: 'info',
  check: (row) => uncleanCells(row),
});
