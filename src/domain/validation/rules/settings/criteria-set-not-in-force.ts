import { earlierOf } from '../../../calendar/calendar-date';
import { valueOf } from '../../../cells/read';
import { setsInForce, setStateOn } from '../../../plan/criteria-sets';
import { formatDate } from '../../../text/format';
import type { RowCheck } from '../../rule';
import { NO_OBJECTION, objectTo } from '../shared/object-to';

/** Bộ tiêu chí is in force today, or was on the last day of the plan's year where that lies behind us. */
export const criteriaSetNotInForce: RowCheck<'settings'> = ({ fields }, { catalogue, today }) => {
  if (valueOf(fields.name) !== 'criteriaSet') return NO_OBJECTION;
  const { criteria, settings } = catalogue.lists;
  const day = earlierOf(today, catalogue.planYear.to);
  const found = setStateOn(criteria, settings.criteriaSet, day);
  if (found.state === 'in-force') return NO_OBJECTION;
  return objectTo('value', {
    problem: found.state,
    day: formatDate(found.state === 'expired' ? found.to : found.from),
    suggestions: setsInForce(criteria, day),
  });
};
