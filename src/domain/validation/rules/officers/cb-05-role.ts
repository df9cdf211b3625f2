import { officerWarning } from '../shared/rule-makers';
import { whereMissingOrUnreadable } from '../shared/unreadable-cell';

/** Vai trò says what an officer may do; without it they may only read. */
export const cb05 = officerWarning('CB-05', whereMissingOrUnreadable('role'));
