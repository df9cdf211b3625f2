import { formInfo } from '../shared/rule-makers';
import { uncleanCells } from '../shared/unclean-cells';

/** Understood, though not written as it should be. */
export const ht07 = formInfo('HT-07', (row) => uncleanCells(row));
