import { valueOf } from '../../../cells/read';
import type { WorkbookCheck } from '../../rule';
import { NO_OBJECTION, objectAt } from '../shared/object-to';

/** §6.0 CC: without a required content CC is undefined. */
export const noneRequired: WorkbookCheck<'topics'> = ({ topics }) => {
  const required = topics.some(({ fields }) => valueOf(fields.required) === 'yes');
  const [first] = topics;
  return required || !first ? NO_OBJECTION : objectAt(first.row, 'required');
};
