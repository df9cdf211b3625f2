import { workbookRule } from '../../rule';
import { repeatedCodes } from '../shared/repeated-code';

/** A code names one hamlet; of rows with the same code only the first is used. */
export const xm02 = workbookRule({
  id: 'XM-02',
  tab: 'hamlets',
  severity: 'error',
  check: ({ hamlets }) => repeatedCodes(hamlets),
});
