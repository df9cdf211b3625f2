import { hamletInfo } from '../shared/rule-makers';
import { uncleanCells } from '../shared/unclean-cells';

/** Understood, though not written as it should be. */
export const xm18 = hamletInfo({
  id: 'XM-18',
  check: (row) => uncleanCells(row),
});
