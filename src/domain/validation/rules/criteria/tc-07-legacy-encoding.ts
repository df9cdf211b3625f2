import { criterionWarning } from '../shared/rule-makers';
import { legacyTexts } from '../shared/unclean-cells';

/** §5.5: text that seems typed in an old encoding. */
export const tc07 = criterionWarning('TC-07', (row) => legacyTexts(row));
