import { valueOf } from '../../read';
import { rowRule } from '../../rule';
import { objectIf } from '../shared/object-to';

/** §1.7: Liên xóm names two hamlets or more. */
export const hd14 = rowRule({
  id: 'HD-14',
  tab: 'activities',
  severity: 'warning',
  check: ({ fields }) => {
    const wrong = valueOf(fields.scope) === 'joint' && valueOf(fields.hamlets)?.length === 1;
    return objectIf(wrong, 'scope');
  },
});
