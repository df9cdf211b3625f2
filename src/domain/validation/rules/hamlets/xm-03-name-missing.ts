import { rowRule } from '../../rule';
import { missingCell } from '../shared/unreadable-cell';

/** A hamlet has a name. */
export const xm03 = rowRule({
  id: 'XM-03',
  tab: 'hamlets',
  severity: 'error',
  check: ({ fields }) => missingCell('name', fields.name),
});
