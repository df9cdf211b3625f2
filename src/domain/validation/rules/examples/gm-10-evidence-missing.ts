import { rowRule } from '../../rule';
import { missingCell } from '../shared/unreadable-cell';

/** An example is told with a story, a picture or a decision. */
export const gm10 = rowRule({
  id: 'GM-10',
  tab: 'examples',
  severity: 'info',
  check: ({ fields }) => missingCell('evidence', fields.evidence),
});
