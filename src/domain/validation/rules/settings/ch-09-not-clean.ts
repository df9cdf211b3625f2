import { rowRule } from '../../rule';
import { uncleanCells } from '../shared/unclean-cells';

/** Understood, though not written as it should be. */
export const ch09 = rowRule({
  id: 'CH-09',
  tab: 'settings',
  severity: 'info',
  check: (row) => uncleanCells(row),
});
