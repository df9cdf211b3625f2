import { rowRule } from '../../rule';
import { uncleanCells } from '../shared/unclean-cells';

/** Understood, though not written as it should be. */
export const nd07 = rowRule({
  id: 'ND-07',
  tab: 'topics',
  severity: 'info',
  check: (row) => uncleanCells(row),
});
