import { valueOf } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { NO_OBJECTION, objectIf } from '../shared/object-to';

/** A figure that is made from other rows takes none from here. */
export const notEntered: RowCheck<'otherFigures'> = ({ fields }, { catalogue }) => {
  const code = valueOf(fields.indicator);
  const formula = catalogue.lists.indicators.find((indicator) => indicator.code === code)?.formula;
  if (formula === undefined || formula === null) return NO_OBJECTION;
  return objectIf(formula.measure !== 'entered', 'indicator');
};
