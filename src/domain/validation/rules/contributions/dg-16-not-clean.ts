import { contributionInfo } from '../shared/rule-makers';
import { uncleanCells } from '../shared/unclean-cells';

/** Understood, though not written as the lists do. */
export const dg16 = contributionInfo('DG-16', (row) => uncleanCells(row));
