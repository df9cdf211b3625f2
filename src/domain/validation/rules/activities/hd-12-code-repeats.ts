import { workbookRule } from '../../rule';
import { repeatedCodes } from '../shared/repeated-code';

/** §6.0: a Mã that repeats. Every row with it, so that the order of rows does not matter. */
export const hd12 = workbookRule({
  id: 'HD-12',
  tab: 'activities',
  severity: 'error',
  check: ({ activities }) => repeatedCodes(activities),
});
