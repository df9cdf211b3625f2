import { formsNeeding } from '../../../activities/form-fields';
import { activityWarning } from '../shared/rule-makers';
import { isDoneInForm } from '../shared/activity-row';
import { NO_OBJECTION } from '../shared/object-to';
import { missingCell } from '../shared/unreadable-cell';

const FORMS = formsNeeding('attendance');

/** §1.7: meetings (HT2, HT3), study tours (HT6) count people. */
export const hd27 = activityWarning('HD-27', (row) =>
  isDoneInForm(row, FORMS) ? missingCell('attendance', row.fields.attendance) : NO_OBJECTION,
);
