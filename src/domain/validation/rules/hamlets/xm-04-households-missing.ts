import { valueOf } from '../../read';
import { rowRule } from '../../rule';
import { NO_OBJECTION, objectTo } from '../shared/object-to';

/** §6 TH, G7: without Số hộ the hamlet has no share of households and no weight in the commune. */
export const xm04 = rowRule({
  id: 'XM-04',
  tab: 'hamlets',
  severity: 'warning',
  check: ({ fields }) =>
    fields.households.state === 'blank' || valueOf(fields.households) === 0
      ? objectTo('households')
      : NO_OBJECTION,
});
