import { formatDate } from '../../../text/format';
import { valueOf } from '../../read';
import { exampleError } from '../shared/rule-makers';
import { NO_OBJECTION, objectTo } from '../shared/object-to';

/** An example of a day to come does not count. */
export const gm02 = exampleError('GM-02', ({ fields }, { today }) => {
  const date = valueOf(fields.date);
  return date !== null && date > today ? objectTo('date', { today: formatDate(today) }) : NO_OBJECTION;
});
