import { exampleInfo } from '../shared/rule-makers';
import { repeatedItems } from '../shared/unclean-cells';

/** A list names the same thing twice. */
export const gm14 = exampleInfo('GM-14', (row) => repeatedItems(row));
