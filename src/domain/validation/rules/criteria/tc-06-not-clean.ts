import { criterionInfo } from '../shared/rule-makers';
import { uncleanCells } from '../shared/unclean-cells';

/** Understood, though not written as it should be. */
export const tc06 = criterionInfo('TC-06', (row) => uncleanCells(row));
