import type { RowCheck } from '../../rule';
import { formOf, hamletsOf } from '../shared/activity-row';
import { NO_OBJECTION, objectIf } from '../shared/object-to';

/** §6.0 R(a): a listed hamlet without loudspeaker or Zalo group gets no credit from such a form. */
export const hamletOutOfReach: RowCheck<'activities'> = (row, context) => {
  const reach = formOf(row, context)?.reach;
  if (reach !== 'loudspeaker' && reach !== 'zalo') return NO_OBJECTION;
  const missed = hamletsOf(row, context).filter(
    (hamlet) => !(reach === 'zalo' ? hamlet.hasZaloGroup : hamlet.hasLoudspeaker),
  );
  return objectIf(missed.length > 0, 'hamlets', { unknown: missed.map(({ name }) => name), reach });
};
