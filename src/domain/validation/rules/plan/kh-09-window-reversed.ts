import { formatDate } from '../../../text/format';
import { valueOf } from '../../read';
import { rowRule } from '../../rule';
import { NO_OBJECTION, objectTo } from '../shared/object-to';

/** The window begins before it ends. */
export const kh09 = rowRule({
  id: 'KH-09',
  tab: 'plan',
  severity: 'error',
  check: ({ fields }) => {
    const from = valueOf(fields.from);
    const to = valueOf(fields.to);
    return from !== null && to !== null && from > to
      ? objectTo('to', { from: formatDate(from) })
      : NO_OBJECTION;
  },
});
