import { formErrorAcrossRows } from '../shared/rule-makers';
import { repeatedCodes } from '../shared/repeated-code';

/** A code names one form. */
export const ht02 = formErrorAcrossRows({
  id: 'HT-02',
  check: ({ forms }) => repeatedCodes(forms),
});
