import { valueOf } from '../../../cells/read';
import type { WorkbookCheck } from '../../rule';
import { NO_OBJECTION, objectAt } from '../shared/object-to';

/** CC, TC, HT, LT, TH, KH, MC. */
const METRICS = 7;

/** B divides by the sum of the weights; where all are 0 the defaults stand. */
export const weightsAllZero: WorkbookCheck<'settings'> = ({ settings }) => {
  const weights = settings.filter(({ fields }) => valueOf(fields.name)?.startsWith('weight') === true);
  const [first] = weights;
  if (!first || weights.length < METRICS || weights.some(({ fields }) => valueOf(fields.value) !== 0))
    return NO_OBJECTION;
  return objectAt(first.row, 'value');
};
