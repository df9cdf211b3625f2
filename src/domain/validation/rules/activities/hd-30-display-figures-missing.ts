import { activityWarning } from '../shared/rule-makers';
import { isDoneInForm } from '../shared/activity-row';
import { NO_OBJECTION, objectEach } from '../shared/object-to';
import { missingCell } from '../shared/unreadable-cell';

const FORMS = ['HT1.3', 'HT1.4', 'HT1.5', 'HT1.6'];
const FIELDS = ['quantity', 'place'] as const;

/** §1.7: banners, slogans, billboards, posters (HT1.3–1.6) have a number and a place. */
export const hd30 = activityWarning('HD-30', (row) =>
  isDoneInForm(row, FORMS) ? objectEach(FIELDS, row.fields, missingCell) : NO_OBJECTION,
);
