import { rowRule } from '../../rule';
import { legacyTexts } from '../shared/unclean-cells';

/** §5.5: text that seems typed in an old encoding. */
export const gm16 = rowRule({
  id: 'GM-16',
  tab: 'examples',
  severity: 'warning',
  check: (row) => legacyTexts(row),
});
