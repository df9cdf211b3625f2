import { hamletInfo } from '../shared/rule-makers';
import { whereMissing } from '../shared/unreadable-cell';

/** A blank counts as Không: loudspeaker and Zalo reach nobody here. */
export const xm16 = hamletInfo('XM-16', whereMissing('hasLoudspeaker', 'hasZaloGroup'));
