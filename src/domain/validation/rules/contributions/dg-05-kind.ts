import { contributionError } from '../shared/rule-makers';
import { missingOrUnreadable } from '../shared/unreadable-cell';

/** CT30–33: Loại says in what unit the value is. */
export const dg05 = contributionError({
  id: 'DG-05',
  check: ({ fields }) => missingOrUnreadable('kind', fields.kind),
});
