import { contributionError } from '../shared/rule-makers';
import { missingOrUnreadable } from '../shared/unreadable-cell';

/** CT30–33: Loại says in what unit the value is. */
export const dg05 = contributionError('DG-05', ({ fields }) => missingOrUnreadable('kind', fields.kind));
