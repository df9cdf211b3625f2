import { rowRule } from '../../rule';
import { uncleanCells } from '../shared/unclean-cells';

/** Understood, though not written as it should be. */
export const tc06 = rowRule({
  id: 'TC-06',
  tab: 'criteria',
  severity: 'info',
  check: (row) => uncleanCells(row),
});
