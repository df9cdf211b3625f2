import { formErrorAcrossRows } from '../shared/rule-makers';
import { repeatedCodes } from '../shared/repeated-code';

/** A code names one form. */
export const ht02 = formErrorAcrossRows('HT-02', ({ forms }) => repeatedCodes(forms));
