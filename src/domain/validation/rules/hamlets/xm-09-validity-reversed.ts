import { formatDate } from '../../../text/format';
import { valueOf } from '../../read';
import { hamletError } from '../shared/rule-makers';
import { NO_OBJECTION, objectTo } from '../shared/object-to';

/** A hamlet begins before it ends. */
export const xm09 = hamletError('XM-09', ({ fields }) => {
  const from = valueOf(fields.validFrom);
  const to = valueOf(fields.validTo);
  return from !== null && to !== null && from > to
    ? objectTo('validTo', { from: formatDate(from) })
    : NO_OBJECTION;
});
