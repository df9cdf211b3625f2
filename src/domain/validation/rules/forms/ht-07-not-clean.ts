import { rowRule } from '../../rule';
import { uncleanCells } from '../shared/unclean-cells';

/** Understood, though not written as it should be. */
export const ht07 = rowRule({
  id: 'HT-07',
  tab: 'forms',
  severity: 'info',
  check: (row) => uncleanCells(row),
});
