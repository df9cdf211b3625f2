import { contributionWarning } from '../shared/rule-makers';
import { legacyTexts } from '../shared/unclean-cells';

/** §5.5: text that seems typed in an old encoding. */
export const dg17 = contributionWarning({
  id: 'DG-17',
  check: (row) => legacyTexts(row),
});
