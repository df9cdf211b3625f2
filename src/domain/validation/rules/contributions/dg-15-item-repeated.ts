import { contributionInfo } from '../shared/rule-makers';
import { repeatedItems } from '../shared/unclean-cells';

/** A list names the same thing twice. */
export const dg15 = contributionInfo('DG-15', (row) => repeatedItems(row));
