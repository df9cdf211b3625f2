import { activityWarning } from '../shared/rule-makers';
import { isDoneInForm } from '../shared/activity-row';
import { NO_OBJECTION } from '../shared/object-to';
import { missingCell } from '../shared/unreadable-cell';

const FORMS = ['HT1.7', 'HT1.8', 'HT1.11'];

/** §1.7: Zalo and Facebook (HT1.7, HT1.8) count posts. */
export const hd31 = activityWarning('HD-31', (row) =>
  isDoneInForm(row, FORMS) ? missingCell('newsItems', row.fields.newsItems) : NO_OBJECTION,
);
