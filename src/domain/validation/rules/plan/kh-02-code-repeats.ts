import { planErrorAcrossRows } from '../shared/rule-makers';
import { repeatedCodes } from '../shared/repeated-code';

/** A code names one item. */
export const kh02 = planErrorAcrossRows('KH-02', ({ plan }) => repeatedCodes(plan));
