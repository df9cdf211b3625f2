import { rowRule } from '../../rule';
import { legacyTexts } from '../shared/unclean-cells';

/** §5.5: text that seems typed in an old encoding. */
export const dg17 = rowRule({
  id: 'DG-17',
  tab: 'contributions',
  severity: 'warning',
  check: (row) => legacyTexts(row),
});
