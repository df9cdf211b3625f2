import { settingWarning } from '../shared/rule-makers';
import { legacyTexts } from '../shared/unclean-cells';

/** §5.5: text that seems typed in an old encoding. */
export const ch10 = settingWarning('CH-10', (row) => legacyTexts(row));
