import { valueOr } from '../../read';
import { isDone } from '../shared/activity-row';
import { saysNone } from '../shared/no-evidence';
import { objectIf } from '../shared/object-to';
import { activityWarning } from '../shared/rule-makers';

/** §6 MC, G5: a done activity shows evidence. */
export const hd23 = activityWarning('HD-23', (row) =>
  objectIf(isDone(row) && valueOr(row.fields.evidence, []).every(saysNone), 'evidence'),
);
