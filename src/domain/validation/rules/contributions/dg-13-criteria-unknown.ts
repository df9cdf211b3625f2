import { contributionWarning } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** Tiêu chí are numbers of the set in Cấu hình. */
export const dg13 = contributionWarning('DG-13', whereUnreadable('criteria'));
