import { planItemOf } from '../shared/plan-item-of-row';
import { valueOr } from '../../read';
import { rowRule } from '../../rule';
import { NO_OBJECTION, objectTo } from '../shared/object-to';

/** The plan item is for other hamlets than the row names. */
export const hd19 = rowRule({
  id: 'HD-19',
  tab: 'activities',
  severity: 'warning',
  check: ({ fields }, context) => {
    const item = planItemOf(fields, context);
    const hamlets = valueOr(fields.hamlets, []);
    if (!item || item.hamlets.length === 0 || hamlets.length === 0) return NO_OBJECTION;
    if (hamlets.some((code) => item.hamlets.includes(code))) return NO_OBJECTION;
    const names = item.hamlets.map((code) => context.catalogue.hamlets.byCode.get(code)?.name ?? code);
    return objectTo('planItem', { expected: names });
  },
});
