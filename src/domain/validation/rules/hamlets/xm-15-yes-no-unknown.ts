import { hamletWarning } from '../shared/rule-makers';
import { whereUnreadable } from '../shared/unreadable-cell';

/** Có loa and Có nhóm Zalo are Có or Không. */
export const xm15 = hamletWarning('XM-15', whereUnreadable('hasLoudspeaker', 'hasZaloGroup'));
