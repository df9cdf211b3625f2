import { contributionErrorAcrossRows } from '../shared/rule-makers';
import { repeatedCodes } from '../shared/repeated-code';

/** A code names one row. */
export const dg12 = contributionErrorAcrossRows({
  id: 'DG-12',
  check: ({ contributions }) => repeatedCodes(contributions),
});
