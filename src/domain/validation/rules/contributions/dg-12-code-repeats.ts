import { contributionErrorAcrossRows } from '../shared/rule-makers';
import { repeatedCodes } from '../shared/repeated-code';

/** A code names one row. */
export const dg12 = contributionErrorAcrossRows('DG-12', ({ contributions }) => repeatedCodes(contributions));
