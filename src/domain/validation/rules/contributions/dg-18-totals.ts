import { contributionError } from '../shared/rule-makers';
import { sumsTheOthers } from '../shared/sums-the-others';

/** A row that sums the others is no entry. */
export const dg18 = contributionError('DG-18', (row) => sumsTheOthers(row));
