import { rowRule } from '../../rule';
import { missingCell } from '../shared/unreadable-cell';

/** An item has a name that people recognise. */
export const kh03 = rowRule({
  id: 'KH-03',
  tab: 'plan',
  severity: 'warning',
  check: ({ fields }) => missingCell('title', fields.title),
});
