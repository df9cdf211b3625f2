import { topicErrorAcrossRows } from '../shared/rule-makers';
import { repeatedCodes } from '../shared/repeated-code';

/** A code names one content. */
export const nd02 = topicErrorAcrossRows('ND-02', ({ topics }) => repeatedCodes(topics));
