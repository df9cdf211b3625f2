import { valueOf, valueOr } from '../../read';
import { rowRule } from '../../rule';
import { objectIf } from '../shared/object-to';

/** §1.7: Một xóm names one hamlet. */
export const hd13 = rowRule({
  id: 'HD-13',
  tab: 'activities',
  severity: 'warning',
  check: ({ fields }) => {
    const count = valueOr(fields.hamlets, []).length;
    return objectIf(valueOf(fields.scope) === 'single' && count > 1, 'scope', { count });
  },
});
