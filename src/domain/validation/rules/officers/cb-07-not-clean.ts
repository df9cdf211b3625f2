import { officerInfo } from '../shared/rule-makers';
import { uncleanCells } from '../shared/unclean-cells';

/** Understood, though not written as it should be. */
export const cb07 = officerInfo({
  id: 'CB-07',
  check: (row) => uncleanCells(row),
});
