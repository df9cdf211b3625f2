import { formatDate } from '../../../text/format';
import { valueOf } from '../../read';
import { contributionError } from '../shared/rule-makers';
import { NO_OBJECTION, objectTo } from '../shared/object-to';

/** A contribution that has not been made yet does not count. */
export const dg02 = contributionError('DG-02', ({ fields }, { today }) => {
  const date = valueOf(fields.date);
  return date !== null && date > today ? objectTo('date', { today: formatDate(today) }) : NO_OBJECTION;
});
