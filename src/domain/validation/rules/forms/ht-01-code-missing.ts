import { formError } from '../shared/rule-makers';
import { missingCell } from '../shared/unreadable-cell';

/** A form has a code. */
export const ht01 = formError({
  id: 'HT-01',
  check: ({ fields }) => missingCell('code', fields.code),
});
