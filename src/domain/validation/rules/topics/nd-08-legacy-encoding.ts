import { topicWarning } from '../shared/rule-makers';
import { legacyTexts } from '../shared/unclean-cells';

/** §5.5: text that seems typed in an old encoding. */
export const nd08 = topicWarning('ND-08', (row) => legacyTexts(row));
