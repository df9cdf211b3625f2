import { topicWarning } from '../shared/rule-makers';
import { missingCell } from '../shared/unreadable-cell';

/** A content has a name that people recognise. */
export const nd03 = topicWarning('ND-03', ({ fields }) => missingCell('title', fields.title));
