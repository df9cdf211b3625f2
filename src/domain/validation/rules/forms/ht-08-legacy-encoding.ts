import { formWarning } from '../shared/rule-makers';
import { legacyTexts } from '../shared/unclean-cells';

/** §5.5: text that seems typed in an old encoding. */
export const ht08 = formWarning('HT-08', (row) => legacyTexts(row));
