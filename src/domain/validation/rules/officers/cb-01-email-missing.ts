import { rowRule } from '../../rule';
import { missingCell } from '../shared/unreadable-cell';

/** An officer is known by their e-mail: rights and hamlets hang on it. */
export const cb01 = rowRule({
  id: 'CB-01',
  tab: 'officers',
  severity: 'error',
  check: ({ fields }) => missingCell('email', fields.email),
});
