import { exampleInfo } from '../shared/rule-makers';
import { uncleanCells } from '../shared/unclean-cells';

/** Understood, though not written as the lists do. */
export const gm15 = exampleInfo('GM-15', (row) => uncleanCells(row));
