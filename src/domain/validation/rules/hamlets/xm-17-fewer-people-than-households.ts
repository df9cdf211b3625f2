import { valueOf } from '../../read';
import { hamletWarning } from '../shared/rule-makers';
import { objectIf } from '../shared/object-to';

/** A household has at least one person. */
export const xm17 = hamletWarning('XM-17', ({ fields }) => {
  const people = valueOf(fields.people);
  const households = valueOf(fields.households);
  const wrong = people !== null && households !== null && people < households;
  return objectIf(wrong, 'people', { people: people ?? 0, households: households ?? 0 });
});
