import { topicError } from '../shared/rule-makers';
import { missingCell } from '../shared/unreadable-cell';

/** A content has a code. */
export const nd01 = topicError('ND-01', ({ fields }) => missingCell('code', fields.code));
