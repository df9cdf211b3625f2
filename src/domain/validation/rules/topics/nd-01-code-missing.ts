import { topicError } from '../shared/rule-makers';
import { whereMissing } from '../shared/unreadable-cell';

/** A content has a code. */
export const nd01 = topicError('ND-01', whereMissing('code'));
