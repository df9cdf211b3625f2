import { valueOf } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { objectIf } from '../shared/object-to';

/** CT34/35: a cost counts only under its source. */
export const costWithoutSource: RowCheck<'activities'> = ({ fields }) => {
  const cost = valueOf(fields.cost) ?? 0;
  const source = fields.fundingSource;
  return objectIf(cost > 0 && (source.state === 'blank' || valueOf(source) === 'none'), 'fundingSource');
};
