import { labelOfChoice } from '../../../cells/read-choice';
import { valueOf } from '../../../cells/read';
import { familyOf, takesFilters } from '../../../plan/indicator-definition';
import type { RowCheck } from '../../rule';
import { NO_OBJECTION, objectIf, objectTo } from '../shared/object-to';

const FILTERS = ['forms', 'topics', 'leadUnits'] as const;

/** A measure of the whole commune cannot be asked of some forms, contents or units only: the figure would be another. */
export const filterWithoutUse: RowCheck<'indicators'> = ({ fields }) => {
  const measure = valueOf(fields.measure);
  if (measure === null || takesFilters(measure)) return NO_OBJECTION;
  const filled = FILTERS.find((field) => fields[field].state !== 'blank');
  return filled === undefined
    ? NO_OBJECTION
    : objectTo(filled, { measure: labelOfChoice('measure', measure) });
};

/** Only rows of Hoạt động are of the commune or of elsewhere. */
export const scopeWithoutUse: RowCheck<'indicators'> = ({ fields }) => {
  const measure = valueOf(fields.measure);
  if (measure === null || familyOf(measure) === 'activities') return NO_OBJECTION;
  return objectIf(fields.scope.state === 'read', 'scope', { measure: labelOfChoice('measure', measure) });
};
