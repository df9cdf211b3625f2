import { workbookRule } from '../../rule';
import { repeatedCodes } from '../shared/repeated-code';

/** A code names one item. */
export const kh02 = workbookRule({
  id: 'KH-02',
  tab: 'plan',
  severity: 'error',
  check: ({ plan }) => repeatedCodes(plan),
});
