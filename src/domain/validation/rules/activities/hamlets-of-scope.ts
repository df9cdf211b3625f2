import { valueOf, valueOr } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { objectIf } from '../shared/object-to';

/** §1.7: Một xóm names one hamlet. */
export const singleWithSeveral: RowCheck<'activities'> = ({ fields }) => {
  const count = valueOr(fields.hamlets, []).length;
  return objectIf(valueOf(fields.scope) === 'single' && count > 1, 'scope', { count });
};

/** §1.7: Liên xóm names two hamlets or more. */
export const jointWithOne: RowCheck<'activities'> = ({ fields }) =>
  objectIf(valueOf(fields.scope) === 'joint' && valueOf(fields.hamlets)?.length === 1, 'scope');
