import { planItemOf } from '../shared/plan-item-of-row';
import { matchesAnyCode } from '../../../plan/code-pattern';
import { valueOf } from '../../read';
import { activityWarning } from '../shared/rule-makers';
import { NO_OBJECTION, objectTo } from '../shared/object-to';

/** The plan item asks for other contents than the row has. */
export const hd17 = activityWarning('HD-17', ({ fields }, context) => {
  const item = planItemOf(fields, context);
  const topics = valueOf(fields.topics);
  if (!item || topics === null || matchesAnyCode(item.topics, topics)) return NO_OBJECTION;
  return objectTo('planItem', { expected: item.topics, actual: topics });
});
