import { hamletWarning } from '../shared/rule-makers';
import { legacyTexts } from '../shared/unclean-cells';

/** §5.5: text that seems typed in an old encoding. */
export const xm19 = hamletWarning('XM-19', (row) => legacyTexts(row));
