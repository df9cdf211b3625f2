import { valueOf } from '../../read';
import { hamletWarning } from '../shared/rule-makers';
import { NO_OBJECTION, objectTo } from '../shared/object-to';

/** §6 TH, G7: without Số hộ the hamlet has no share of households and no weight in the commune. */
export const xm04 = hamletWarning('XM-04', ({ fields }) =>
  fields.households.state === 'blank' || valueOf(fields.households) === 0
    ? objectTo('households')
    : NO_OBJECTION,
);
