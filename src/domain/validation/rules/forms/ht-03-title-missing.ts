import { rowRule } from '../../rule';
import { missingCell } from '../shared/unreadable-cell';

/** A form has a name that people recognise. */
export const ht03 = rowRule({
  id: 'HT-03',
  tab: 'forms',
  severity: 'warning',
  check: ({ fields }) => missingCell('title', fields.title),
});
