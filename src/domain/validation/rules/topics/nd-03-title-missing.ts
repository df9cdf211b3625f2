import { topicWarning } from '../shared/rule-makers';
import { whereMissing } from '../shared/unreadable-cell';

/** A content has a name that people recognise. */
export const nd03 = topicWarning('ND-03', whereMissing('title'));
