import { hamletErrorAcrossRows } from '../shared/rule-makers';
import { repeatedCodes } from '../shared/repeated-code';

/** A code names one hamlet; of rows with the same code only the first is used. */
export const xm02 = hamletErrorAcrossRows('XM-02', ({ hamlets }) => repeatedCodes(hamlets));
