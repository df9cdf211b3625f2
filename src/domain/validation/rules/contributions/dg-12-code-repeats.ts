import { workbookRule } from '../../rule';
import { repeatedCodes } from '../shared/repeated-code';

/** A code names one row. */
export const dg12 = workbookRule({
  id: 'DG-12',
  tab: 'contributions',
  severity: 'error',
  check: ({ contributions }) => repeatedCodes(contributions),
});
