import { exampleError } from '../shared/rule-makers';
import { sumsTheOthers } from '../shared/sums-the-others';

/** A row that sums the others is no entry. */
export const gm17 = exampleError('GM-17', (row) => sumsTheOthers(row));
