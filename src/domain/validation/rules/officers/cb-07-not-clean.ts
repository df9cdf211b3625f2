import { officerInfo } from '../shared/rule-makers';
import { uncleanCells } from '../shared/unclean-cells';

/** Understood, though not written as it should be. */
export const cb07 = officerInfo('CB-07', (row) => uncleanCells(row));
