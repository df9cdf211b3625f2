import { workbookRule } from '../../rule';
import { repeatedCodes } from '../shared/repeated-code';

/** A code names one form. */
export const ht02 = workbookRule({
  id: 'HT-02',
  tab: 'forms',
  severity: 'error',
  check: ({ forms }) => repeatedCodes(forms),
});
