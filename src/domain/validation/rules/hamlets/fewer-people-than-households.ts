import { valueOf } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { objectIf } from '../shared/object-to';

/** A household has at least one person. */
export const fewerPeopleThanHouseholds: RowCheck<'hamlets'> = ({ fields }) => {
  const people = valueOf(fields.people);
  const households = valueOf(fields.households);
  const wrong = people !== null && households !== null && people < households;
  return objectIf(wrong, 'people', { people: people ?? 0, households: households ?? 0 });
};
