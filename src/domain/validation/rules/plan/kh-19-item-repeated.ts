import { planInfo } from '../shared/rule-makers';
import { repeatedItems } from '../shared/unclean-cells';

/** A list names the same thing twice. */
export const kh19 = planInfo('KH-19', (row) => repeatedItems(row));
