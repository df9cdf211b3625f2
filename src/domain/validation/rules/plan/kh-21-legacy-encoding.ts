import { planWarning } from '../shared/rule-makers';
import { legacyTexts } from '../shared/unclean-cells';

/** §5.5: text that seems typed in an old encoding. */
export const kh21 = planWarning('KH-21', (row) => legacyTexts(row));
