import { valueOf } from '../../read';
import { activityWarning } from '../shared/rule-makers';
import { objectIf } from '../shared/object-to';

/** §1.7: Liên xóm names two hamlets or more. */
export const hd14 = activityWarning('HD-14', ({ fields }) => {
  const wrong = valueOf(fields.scope) === 'joint' && valueOf(fields.hamlets)?.length === 1;
  return objectIf(wrong, 'scope');
});
