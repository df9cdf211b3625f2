import { formsNeeding } from '../../../activities/form-fields';
import { activityWarning } from '../shared/rule-makers';
import { isDoneInForm } from '../shared/activity-row';
import { NO_OBJECTION } from '../shared/object-to';
import { missingCell } from '../shared/unreadable-cell';

const FORMS = formsNeeding('stage');

/** §1.7: a model (HT4) says whether it is new, kept up or replicated. */
export const hd35 = activityWarning('HD-35', (row) =>
  isDoneInForm(row, FORMS) ? missingCell('stage', row.fields.stage) : NO_OBJECTION,
);
