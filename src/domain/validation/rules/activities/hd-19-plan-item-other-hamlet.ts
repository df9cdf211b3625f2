import { planItemOf } from '../shared/plan-item-of-row';
import { valueOr } from '../../read';
import { activityWarning } from '../shared/rule-makers';
import { NO_OBJECTION, objectTo } from '../shared/object-to';

/** The plan item is for other hamlets than the row names. */
export const hd19 = activityWarning('HD-19', ({ fields }, context) => {
  const item = planItemOf(fields, context);
  const hamlets = valueOr(fields.hamlets, []);
  if (!item || item.hamlets.length === 0 || hamlets.length === 0) return NO_OBJECTION;
  if (hamlets.some((code) => item.hamlets.includes(code))) return NO_OBJECTION;
  const names = item.hamlets.map((code) => context.catalogue.hamlets.byCode.get(code)?.name ?? code);
  return objectTo('planItem', { expected: names });
});
