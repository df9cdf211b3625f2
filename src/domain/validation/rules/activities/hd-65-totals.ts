import { activityError } from '../shared/rule-makers';
import { sumsTheOthers } from '../shared/sums-the-others';

/** A row that sums the others is no entry. */
export const hd65 = activityError('HD-65', (row) => sumsTheOthers(row));
