import { workbookRule } from '../../rule';
import { repeatedCodes } from '../shared/repeated-code';

/** A code names one row. */
export const gm11 = workbookRule({
  id: 'GM-11',
  tab: 'examples',
  severity: 'error',
  check: ({ examples }) => repeatedCodes(examples),
});
