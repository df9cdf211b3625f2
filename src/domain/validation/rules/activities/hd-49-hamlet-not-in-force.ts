import { valueOf } from '../../read';
import { isInForce } from '../../reading/hamlet-index';
import { rowRule } from '../../rule';
import { hamletsOf } from '../shared/activity-row';
import { NO_OBJECTION, objectTo } from '../shared/object-to';

/** §6.0: a hamlet that did not exist, or no longer existed, that day. */
export const hd49 = rowRule({
  id: 'HD-49',
  tab: 'activities',
  severity: 'warning',
  check: (row, context) => {
    const date = valueOf(row.fields.date);
    if (date === null) return NO_OBJECTION;
    const gone = hamletsOf(row, context).filter((hamlet) => !isInForce(hamlet, date));
    if (gone.length === 0) return NO_OBJECTION;
    const { byCode } = context.catalogue.hamlets;
    const successors = gone.flatMap(({ mergedInto }) =>
      mergedInto === null ? [] : [byCode.get(mergedInto)?.name ?? mergedInto],
    );
    return objectTo('hamlets', {
      unknown: gone.map(({ name }) => name),
      successors: [...new Set(successors)],
    });
  },
});
