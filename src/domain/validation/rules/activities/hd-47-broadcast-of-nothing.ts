import { valueOf } from '../../read';
import { activityWarning } from '../shared/rule-makers';
import { isDoneInForm } from '../shared/activity-row';
import { objectEach, objectIf } from '../shared/object-to';

const FIELDS = ['newsItems', 'broadcastCount', 'minutesPerBroadcast'] as const;

/** A broadcast has at least one minute, and at least one broadcast has taken place. */
export const hd47 = activityWarning('HD-47', (row) => {
  const done = isDoneInForm(row, ['HT1.2']);
  return objectEach(FIELDS, (field) => objectIf(done && valueOf(row.fields[field]) === 0, field));
});
