import { exampleErrorAcrossRows } from '../shared/rule-makers';
import { repeatedCodes } from '../shared/repeated-code';

/** A code names one row. */
export const gm11 = exampleErrorAcrossRows('GM-11', ({ examples }) => repeatedCodes(examples));
