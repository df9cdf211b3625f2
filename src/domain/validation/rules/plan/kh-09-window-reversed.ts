import { formatDate } from '../../../text/format';
import { valueOf } from '../../read';
import { planError } from '../shared/rule-makers';
import { NO_OBJECTION, objectTo } from '../shared/object-to';

/** The window begins before it ends. */
export const kh09 = planError('KH-09', ({ fields }) => {
  const from = valueOf(fields.from);
  const to = valueOf(fields.to);
  return from !== null && to !== null && from > to
    ? objectTo('to', { from: formatDate(from) })
    : NO_OBJECTION;
});
