import { criterionError } from '../shared/rule-makers';
import { whereMissing } from '../shared/unreadable-cell';

/** A criterion is known by its set and number. */
export const tc01 = criterionError('TC-01', whereMissing('set', 'number'));
