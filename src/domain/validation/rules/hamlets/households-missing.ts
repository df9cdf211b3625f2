import { valueOf } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { NO_OBJECTION, objectTo } from '../shared/object-to';

/** §6 TH, G7: without Số hộ the hamlet has no share of households and no weight in the commune. */
export const householdsMissing: RowCheck<'hamlets'> = ({ fields }) =>
  fields.households.state === 'blank' || valueOf(fields.households) === 0
    ? objectTo('households')
    : NO_OBJECTION;
