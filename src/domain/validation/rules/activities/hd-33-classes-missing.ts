import { activityInfo } from '../shared/rule-makers';
import { isDoneInForm } from '../shared/activity-row';
import { NO_OBJECTION } from '../shared/object-to';
import { missingCell } from '../shared/unreadable-cell';

const CLASSES = ['HT3.5'];

/** §1.7: training (HT3.5) counts classes; blank counts as one (§3.3.1). */
export const hd33 = activityInfo('HD-33', (row) =>
  isDoneInForm(row, CLASSES) ? missingCell('quantity', row.fields.quantity) : NO_OBJECTION,
);
