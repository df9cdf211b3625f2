import { hamletInfo } from '../shared/rule-makers';
import { uncleanCells } from '../shared/unclean-cells';

/** Understood, though not written as it should be. */
export const xm18 = hamletInfo('XM-18', (row) => uncleanCells(row));
