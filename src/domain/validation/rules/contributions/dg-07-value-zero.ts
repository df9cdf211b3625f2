import { valueOf } from '../../read';
import { contributionWarning } from '../shared/rule-makers';
import { objectIf } from '../shared/object-to';

/** A contribution of nothing is no contribution. */
export const dg07 = contributionWarning({
  id: 'DG-07',
  check: ({ fields }) => objectIf(valueOf(fields.value) === 0, 'value'),
});
