import { formsNeeding } from '../../../activities/form-fields';
import { activityWarning } from '../shared/rule-makers';
import { isDoneInForm } from '../shared/activity-row';
import { NO_OBJECTION, objectEach } from '../shared/object-to';
import { missingCell } from '../shared/unreadable-cell';

const FIELDS = ['newsItems', 'broadcastCount', 'minutesPerBroadcast'] as const;
const FORMS = formsNeeding('broadcastCount');

/** §1.7: the loudspeaker (HT1.2) counts items, broadcasts and minutes of each. */
export const hd29 = activityWarning('HD-29', (row) =>
  isDoneInForm(row, FORMS) ? objectEach(FIELDS, row.fields, missingCell) : NO_OBJECTION,
);
