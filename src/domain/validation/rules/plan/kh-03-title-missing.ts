import { planWarning } from '../shared/rule-makers';
import { missingCell } from '../shared/unreadable-cell';

/** An item has a name that people recognise. */
export const kh03 = planWarning({
  id: 'KH-03',
  check: ({ fields }) => missingCell('title', fields.title),
});
