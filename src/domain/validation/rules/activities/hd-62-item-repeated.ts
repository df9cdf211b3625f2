import { activityInfo } from '../shared/rule-makers';
import { repeatedItems } from '../shared/unclean-cells';

/** A list names the same thing twice. */
export const hd62 = activityInfo('HD-62', (row) => repeatedItems(row));
