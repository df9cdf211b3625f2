import { rowRule } from '../../rule';
import { legacyTexts } from '../shared/unclean-cells';

/** §5.5: text that seems typed in an old encoding. */
export const kh21 = rowRule({
  id: 'KH-21',
  tab: 'plan',
  severity: 'warning',
  check: (row) => legacyTexts(row),
});
