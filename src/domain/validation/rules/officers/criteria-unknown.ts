import { itemsOf, textOf, tidyText } from '../../../cells/cell-text';
import type { RowCheck } from '../../rule';
import { objectIf } from '../shared/object-to';

/** Phụ trách tiêu chí are numbers of the set in Cấu hình. */
export const criteriaUnknown: RowCheck<'officers'> = ({ cells }, { catalogue }) => {
  const numbers = itemsOf(textOf(cells.criteria)).map(tidyText);
  const unknown = numbers.filter((number) => catalogue.criteria.codeOf(number) === undefined);
  return objectIf(unknown.length > 0, 'criteria', { unknown });
};
