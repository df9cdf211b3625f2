import { topicErrorAcrossRows } from '../shared/rule-makers';
import { repeatedCodes } from '../shared/repeated-code';

/** A code names one content. */
export const nd02 = topicErrorAcrossRows({
  id: 'ND-02',
  check: ({ topics }) => repeatedCodes(topics),
});
