import { criterionInfo } from '../shared/rule-makers';
import { uncleanCells } from '../shared/unclean-cells';

/** Understood, though not written as it should be. */
export const tc06 = criterionInfo({
  id: 'TC-06',
  check: (row) => uncleanCells(row),
});
