import { formWarning } from '../shared/rule-makers';
import { missingCell } from '../shared/unreadable-cell';

/** A form has a name that people recognise. */
export const ht03 = formWarning({
  id: 'HT-03',
  check: ({ fields }) => missingCell('title', fields.title),
});
