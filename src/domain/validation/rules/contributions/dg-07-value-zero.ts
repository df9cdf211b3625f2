import { valueOf } from '../../read';
import { rowRule } from '../../rule';
import { objectIf } from '../shared/object-to';

/** A contribution of nothing is no contribution. */
export const dg07 = rowRule({
  id: 'DG-07',
  tab: 'contributions',
  severity: 'warning',
  check: ({ fields }) => objectIf(valueOf(fields.value) === 0, 'value'),
});
