import { rowRule } from '../../rule';
import { missingCell } from '../shared/unreadable-cell';

/** A criterion has a name. */
export const tc03 = rowRule({
  id: 'TC-03',
  tab: 'criteria',
  severity: 'warning',
  check: ({ fields }) => missingCell('title', fields.title),
});
