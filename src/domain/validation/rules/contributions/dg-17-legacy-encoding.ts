import { contributionWarning } from '../shared/rule-makers';
import { legacyTexts } from '../shared/unclean-cells';

/** §5.5: text that seems typed in an old encoding. */
export const dg17 = contributionWarning('DG-17', (row) => legacyTexts(row));
