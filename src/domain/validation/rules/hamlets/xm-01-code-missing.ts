import { rowRule } from '../../rule';
import { missingCell } from '../shared/unreadable-cell';

/** A hamlet has a code. */
export const xm01 = rowRule({
  id: 'XM-01',
  tab: 'hamlets',
  severity: 'error',
  check: ({ fields }) => missingCell('code', fields.code),
});
