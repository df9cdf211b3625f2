import { rowRule } from '../../rule';
import { missingCell } from '../shared/unreadable-cell';

/** A content has a name that people recognise. */
export const nd03 = rowRule({
  id: 'ND-03',
  tab: 'topics',
  severity: 'warning',
  check: ({ fields }) => missingCell('title', fields.title),
});
