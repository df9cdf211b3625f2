import { exampleWarning } from '../shared/rule-makers';
import { legacyTexts } from '../shared/unclean-cells';

/** §5.5: text that seems typed in an old encoding. */
export const gm16 = exampleWarning('GM-16', (row) => legacyTexts(row));
