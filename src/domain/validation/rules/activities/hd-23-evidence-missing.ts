import { activityWarning } from '../shared/rule-makers';
import { isDone } from '../shared/activity-row';
import { NO_OBJECTION } from '../shared/object-to';
import { missingCell } from '../shared/unreadable-cell';

/** §6 MC, G5: a done activity shows evidence. */
export const hd23 = activityWarning('HD-23', (row) =>
  isDone(row) ? missingCell('evidence', row.fields.evidence) : NO_OBJECTION,
);
