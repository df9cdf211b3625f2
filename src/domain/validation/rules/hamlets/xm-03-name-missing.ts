import { hamletError } from '../shared/rule-makers';
import { missingCell } from '../shared/unreadable-cell';

/** A hamlet has a name. */
export const xm03 = hamletError({
  id: 'XM-03',
  check: ({ fields }) => missingCell('name', fields.name),
});
