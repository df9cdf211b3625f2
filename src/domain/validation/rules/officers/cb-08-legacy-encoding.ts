import { rowRule } from '../../rule';
import { legacyTexts } from '../shared/unclean-cells';

/** §5.5: text that seems typed in an old encoding. */
export const cb08 = rowRule({
  id: 'CB-08',
  tab: 'officers',
  severity: 'warning',
  check: (row) => legacyTexts(row),
});
