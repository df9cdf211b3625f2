import { rowRule } from '../../rule';
import { legacyTexts } from '../shared/unclean-cells';

/** §5.5: text that seems typed in TCVN3, VNI or read as Windows-1252. */
export const hd64 = rowRule({
  id: 'HD-64',
  tab: 'activities',
  severity: 'warning',
  check: (row) => legacyTexts(row),
});
