import { planItemOf } from '../shared/plan-item-of-row';
import { formatDate } from '../../../text/format';
import { valueOf } from '../../read';
import { activityWarning } from '../shared/rule-makers';
import { NO_OBJECTION, objectTo } from '../shared/object-to';

/** The day lies outside Từ ngày–Đến ngày of the plan item. */
export const hd20 = activityWarning('HD-20', ({ fields }, context) => {
  const item = planItemOf(fields, context);
  const date = valueOf(fields.date);
  if (!item || date === null) return NO_OBJECTION;
  const early = item.from !== null && date < item.from;
  const late = item.to !== null && date > item.to;
  if (!early && !late) return NO_OBJECTION;
  const bound = early ? item.from : item.to;
  return objectTo('planItem', {
    when: early ? 'early' : 'late',
    bound: bound === null ? '' : formatDate(bound),
  });
});
