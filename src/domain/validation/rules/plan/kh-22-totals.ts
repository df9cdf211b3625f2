import { planError } from '../shared/rule-makers';
import { sumsTheOthers } from '../shared/sums-the-others';

/** A row that sums the others is no entry. */
export const kh22 = planError('KH-22', (row) => sumsTheOthers(row));
