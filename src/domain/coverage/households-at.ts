import type { Hamlet } from '../hamlets/hamlet';
import type { PlacedActivity } from './placed-activity';

/** Households that an activity brought together at one of its hamlets; null is unknown. */
export type HouseholdsAt = (hamlet: Hamlet) => number | null;

/**
 * Households at each listed hamlet (domain.md §6.0 TH): its figure in Số hộ theo xóm; else Số hộ dự where it is
 * the only hamlet; else its part of the rest, in proportion to Số hộ. The rest is unknown where it is negative or
 * where a hamlet without a figure has no Số hộ (0 stands for none, as everywhere in TH).
 */
export function householdsAt(placed: PlacedActivity): HouseholdsAt {
  const { activity, listed, householdsGiven } = placed;
  const rest = shareOfRest(placed);
  return (hamlet) => {
    const given = householdsGiven.get(hamlet.code);
    if (given !== undefined) return given;
    return listed.length === 1 ? activity.householdsAttending : rest(hamlet);
  };
}

function shareOfRest({ activity, listed, householdsGiven }: PlacedActivity): HouseholdsAt {
  const attending = activity.householdsAttending;
  if (attending === null) return () => null;
  let rest = attending;
  for (const given of householdsGiven.values()) rest -= given;
  let households = 0;
  for (const hamlet of listed) {
    if (householdsGiven.has(hamlet.code)) continue;
    if (hamlet.households === null || hamlet.households <= 0) return () => null;
    households += hamlet.households;
  }
  if (rest < 0) return () => null;
  return (hamlet) => (hamlet.households === null ? null : (rest * hamlet.households) / households);
}
