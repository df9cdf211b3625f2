import { planError } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** Xóm holds known hamlets; blank means every hamlet. */
export const kh07 = planError('KH-07', whereUnreadable('hamlets'));
