import { valueOf } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { objectTo } from '../shared/object-to';
import { unreadableCell } from '../shared/unreadable-cell';

/** Số hộ is a whole number, not above the households of the hamlet. */
export const householdsAboveHamlet: RowCheck<'contributions'> = ({ fields }, { catalogue }) => {
  const wrong = unreadableCell('households', fields.households);
  const attending = valueOf(fields.households);
  const hamlet = valueOf(fields.hamlet);
  const households = hamlet === null ? null : (catalogue.hamlets.byCode.get(hamlet)?.households ?? null);
  if (attending === null || households === null || attending <= households) return wrong;
  return objectTo('households', { problem: 'above-hamlet', attending, households });
};
