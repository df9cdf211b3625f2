import { valueOf } from '../../read';
import { activityWarning } from '../shared/rule-makers';
import { hamletsOf } from '../shared/activity-row';
import { hamletsNotInForce } from '../shared/hamlet-not-in-force';

/** §6.0: a hamlet that did not exist, or no longer existed, that day. */
export const hd49 = activityWarning('HD-49', (row, context) =>
  hamletsNotInForce(
    'hamlets',
    hamletsOf(row, context),
    valueOf(row.fields.date),
    context.catalogue.hamlets.byCode,
  ),
);
