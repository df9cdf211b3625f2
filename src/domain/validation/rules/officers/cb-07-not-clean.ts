import { rowRule } from '../../rule';
import { uncleanCells } from '../shared/unclean-cells';

/** Understood, though not written as it should be. */
export const cb07 = rowRule({
  id: 'CB-07',
  tab: 'officers',
  severity: 'info',
  check: (row) => uncleanCells(row),
});
