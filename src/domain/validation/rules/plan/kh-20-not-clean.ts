import { planInfo } from '../shared/rule-makers';
import { uncleanCells } from '../shared/unclean-cells';

/** Understood, though not written as the lists do. */
export const kh20 = planInfo('KH-20', (row) => uncleanCells(row));
