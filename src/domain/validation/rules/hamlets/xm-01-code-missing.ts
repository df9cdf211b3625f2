import { hamletError } from '../shared/rule-makers';
import { missingCell } from '../shared/unreadable-cell';

/** A hamlet has a code. */
export const xm01 = hamletError({
  id: 'XM-01',
  check: ({ fields }) => missingCell('code', fields.code),
});
