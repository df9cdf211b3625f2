import { formsNeeding } from '../../../activities/form-fields';
import { activityWarning } from '../shared/rule-makers';
import { isDoneInForm } from '../shared/activity-row';
import { NO_OBJECTION } from '../shared/object-to';
import { missingCell } from '../shared/unreadable-cell';

const FORMS = formsNeeding('title');

/** §1.7: models, movements, contests and documents (HT4, HT5.1, HT7, HT8) have a name. */
export const hd34 = activityWarning('HD-34', (row) =>
  isDoneInForm(row, FORMS) ? missingCell('title', row.fields.title) : NO_OBJECTION,
);
