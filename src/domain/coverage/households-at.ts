import type { Hamlet } from '../hamlets/hamlet';
import type { HamletCode } from '../ids';
import type { Visit } from './placed-activity';

/**
 * Households that an activity brought together at one of its hamlets, null where unknown (docs/domain.md §6.0 TH): its
 * figure in Số hộ theo xóm; else Số hộ dự where it is the only hamlet; else its part of the rest.
 */
export function householdsAt(placed: Visit, hamlet: Hamlet): number | null {
  const { activity, listed } = placed;
  const given = householdsGiven(placed);
  return (
    given.get(hamlet.code) ??
    (listed.length === 1 ? activity.householdsAttending : shareOfRest(placed, given, hamlet))
  );
}

/** Số hộ theo xóm, figures of merged hamlets summed. */
function householdsGiven({ activity, succession }: Visit): ReadonlyMap<HamletCode, number> {
  const given = activity.householdsByHamlet;
  if (given.size === 0) return given;
  const households = new Map<HamletCode, number>();
  for (const [code, count] of given) {
    const successor = succession.successorOf(code)?.code ?? code;
    households.set(successor, (households.get(successor) ?? 0) + count);
  }
  return households;
}

/**
 * What the figures given leave of Số hộ dự, in proportion to Số hộ of the hamlets without a figure. Unknown where it is
 * negative or where one of those hamlets has no Số hộ (0 stands for none, as everywhere in TH).
 */
function shareOfRest(
  { activity, listed }: Visit,
  given: ReadonlyMap<HamletCode, number>,
  hamlet: Hamlet,
): number | null {
  if (activity.householdsAttending === null) return null;
  let rest = activity.householdsAttending;
  for (const count of given.values()) rest -= count;
  if (rest < 0) return null;
  let households = 0;
  for (const other of listed) {
    if (given.has(other.code)) continue;
    if (other.households === null || other.households <= 0) return null;
    households += other.households;
  }
  return (rest * (hamlet.households ?? 0)) / households;
}
