import { planInfo } from '../shared/rule-makers';
import { whereMissing } from '../shared/unreadable-cell';

/** Without Chỉ tiêu the item takes no part in KH and gap G4. */
export const kh11 = planInfo('KH-11', whereMissing('target'));
