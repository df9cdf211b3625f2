import { valueOf } from '../../read';
import { contributionWarning } from '../shared/rule-makers';
import { objectIf } from '../shared/object-to';

/** A contribution of nothing is no contribution. */
export const dg07 = contributionWarning('DG-07', ({ fields }) =>
  objectIf(valueOf(fields.value) === 0, 'value'),
);
