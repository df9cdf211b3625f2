import { exampleErrorAcrossRows } from '../shared/rule-makers';
import { repeatedCodes } from '../shared/repeated-code';

/** A code names one row. */
export const gm11 = exampleErrorAcrossRows({
  id: 'GM-11',
  check: ({ examples }) => repeatedCodes(examples),
});
