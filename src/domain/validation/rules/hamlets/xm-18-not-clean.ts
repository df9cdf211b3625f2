import { rowRule } from '../../rule';
import { uncleanCells } from '../shared/unclean-cells';

/** Understood, though not written as it should be. */
export const xm18 = rowRule({
  id: 'XM-18',
  tab: 'hamlets',
  severity: 'info',
  check: (row) => uncleanCells(row),
});
