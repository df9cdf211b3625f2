import { workbookRule } from '../../rule';
import { repeatedCodes } from '../shared/repeated-code';

/** A code names one content. */
export const nd02 = workbookRule({
  id: 'ND-02',
  tab: 'topics',
  severity: 'error',
  check: ({ topics }) => repeatedCodes(topics),
});
