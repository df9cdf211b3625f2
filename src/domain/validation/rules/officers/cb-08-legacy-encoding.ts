import { officerWarning } from '../shared/rule-makers';
import { legacyTexts } from '../shared/unclean-cells';

/** §5.5: text that seems typed in an old encoding. */
export const cb08 = officerWarning('CB-08', (row) => legacyTexts(row));
