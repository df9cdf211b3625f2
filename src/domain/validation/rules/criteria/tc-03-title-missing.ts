import { criterionWarning } from '../shared/rule-makers';
import { missingCell } from '../shared/unreadable-cell';

/** A criterion has a name. */
export const tc03 = criterionWarning({
  id: 'TC-03',
  check: ({ fields }) => missingCell('title', fields.title),
});
