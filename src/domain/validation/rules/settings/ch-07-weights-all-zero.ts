import { valueOf } from '../../read';
import { settingWarningAcrossRows } from '../shared/rule-makers';
import { NO_OBJECTION, objectAt } from '../shared/object-to';

/** CC, TC, HT, LT, TH, KH, MC. */
const METRICS = 7;

/** B divides by the sum of the weights; where all are 0 the defaults stand. */
export const ch07 = settingWarningAcrossRows('CH-07', ({ settings }) => {
  const weights = settings.filter(({ fields }) => valueOf(fields.name)?.startsWith('weight') === true);
  const [first] = weights;
  if (!first || weights.length < METRICS || weights.some(({ fields }) => valueOf(fields.value) !== 0))
    return NO_OBJECTION;
  return objectAt(first.row, 'value');
});
