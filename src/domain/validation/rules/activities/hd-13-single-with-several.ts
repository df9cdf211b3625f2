import { valueOf, valueOr } from '../../read';
import { activityWarning } from '../shared/rule-makers';
import { objectIf } from '../shared/object-to';

/** §1.7: Một xóm names one hamlet. */
export const hd13 = activityWarning('HD-13', ({ fields }) => {
  const count = valueOr(fields.hamlets, []).length;
  return objectIf(valueOf(fields.scope) === 'single' && count > 1, 'scope', { count });
});
