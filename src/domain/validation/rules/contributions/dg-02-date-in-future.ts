import { formatDate } from '../../../text/format';
import { valueOf } from '../../read';
import { rowRule } from '../../rule';
import { NO_OBJECTION, objectTo } from '../shared/object-to';

/** A contribution that has not been made yet does not count. */
export const dg02 = rowRule({
  id: 'DG-02',
  tab: 'contributions',
  severity: 'error',
  check: ({ fields }, { today }) => {
    const date = valueOf(fields.date);
    return date !== null && date > today ? objectTo('date', { today: formatDate(today) }) : NO_OBJECTION;
  },
});
