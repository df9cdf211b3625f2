import { valueOf } from '../../read';
import { rowRule } from '../../rule';
import { objectIf } from '../shared/object-to';

/** CT34/35: a cost counts only under its source. */
export const hd58 = rowRule({
  id: 'HD-58',
  tab: 'activities',
  severity: 'warning',
  check: ({ fields }) => {
    const cost = valueOf(fields.cost) ?? 0;
    const source = fields.fundingSource;
    return objectIf(cost > 0 && (source.state === 'blank' || valueOf(source) === 'none'), 'fundingSource');
  },
});
