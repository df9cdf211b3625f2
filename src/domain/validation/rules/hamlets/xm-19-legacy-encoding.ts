import { rowRule } from '../../rule';
import { legacyTexts } from '../shared/unclean-cells';

/** §5.5: text that seems typed in an old encoding. */
export const xm19 = rowRule({
  id: 'XM-19',
  tab: 'hamlets',
  severity: 'warning',
  check: (row) => legacyTexts(row),
});
