import { formsNeeding } from '../../../activities/form-fields';
import { activityWarning } from '../shared/rule-makers';
import { isDoneInForm } from '../shared/activity-row';
import { NO_OBJECTION, objectEach } from '../shared/object-to';
import { missingCell } from '../shared/unreadable-cell';

const FIELDS = ['place', 'participants'] as const;
const FORMS = formsNeeding('participants');

/** §1.7: a study tour (HT6) says where it went and who took part. */
export const hd36 = activityWarning('HD-36', (row) =>
  isDoneInForm(row, FORMS) ? objectEach(FIELDS, row.fields, missingCell) : NO_OBJECTION,
);
