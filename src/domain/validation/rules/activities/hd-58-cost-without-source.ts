import { valueOf } from '../../read';
import { activityWarning } from '../shared/rule-makers';
import { objectIf } from '../shared/object-to';

/** CT34/35: a cost counts only under its source. */
export const hd58 = activityWarning('HD-58', ({ fields }) => {
  const cost = valueOf(fields.cost) ?? 0;
  const source = fields.fundingSource;
  return objectIf(cost > 0 && (source.state === 'blank' || valueOf(source) === 'none'), 'fundingSource');
});
