import type { HamletCode } from '../ids';
import type { Settings } from '../plan/settings';
import type { Activity } from './activity';

/** Why an activity of a direct form does not count as a direct meeting at a hamlet that it names, the first that holds. */
export type NotDirectReason = 'too-many-hamlets' | 'no-figure' | 'zero' | 'under-threshold' | 'no-evidence';

/** A hamlet as the row names it, also where it was merged later; `households` is its Số hộ. */
export interface NamedHamletHouseholds {
  readonly code: HamletCode;
  readonly households: number | null;
}

/** Who came from one hamlet. */
export interface PresenceAt {
  /** Households, of the figures that count households; null where they do not say. */
  readonly households: number | null;
  /** The same; where that is unknown the hamlet's part of Số người, which is at least as many. Null where unknown. */
  readonly present: number | null;
}

/** What of an activity says who came. */
export type MeetingFigures = Pick<
  Activity,
  'hamlets' | 'householdsAttending' | 'householdsByHamlet' | 'attendance'
>;

/** Comparisons of shares allow this much, so that a third of 90 is 30. */
const ROUNDING = 1e-9;

/** Presence of docs/domain.md §6.0 at one of the hamlets `listed` in the row, each once, as the row names them. */
export function presenceAt(
  activity: MeetingFigures,
  hamlet: NamedHamletHouseholds,
  listed: readonly NamedHamletHouseholds[],
): PresenceAt {
  const households = householdsPresent(activity, hamlet, listed);
  return { households, present: households ?? attendancePart(activity, hamlet, listed) };
}

/**
 * Null where an activity of a direct form is a direct meeting at the hamlet, which is one of `listed`; whether the form is
 * direct and the scope within the commune is the caller's to know.
 */
export function whyNotDirect(
  activity: MeetingFigures,
  hasEvidence: boolean,
  hamlet: NamedHamletHouseholds,
  listed: readonly NamedHamletHouseholds[],
  settings: Pick<Settings, 'householdShare' | 'hamletsAMeeting' | 'evidenceRequired'>,
): NotDirectReason | null {
  if (activity.hamlets.length > settings.hamletsAMeeting) return 'too-many-hamlets';
  const { present } = presenceAt(activity, hamlet, listed);
  if (present === null) return 'no-figure';
  if (present <= 0) return 'zero';
  if (isUnder(present, hamlet.households, settings.householdShare)) return 'under-threshold';
  return settings.evidenceRequired && !hasEvidence ? 'no-evidence' : null;
}

/** A hamlet without Số hộ has no threshold: whoever came is enough. */
function isUnder(present: number, households: number | null, share: number): boolean {
  return households !== null && households > 0 && present < (share / 100) * households - ROUNDING;
}

/** Số hộ theo xóm; else Số hộ dự where the hamlet is alone; else its part of what the others leave of it. */
function householdsPresent(
  { householdsAttending, householdsByHamlet }: MeetingFigures,
  hamlet: NamedHamletHouseholds,
  listed: readonly NamedHamletHouseholds[],
): number | null {
  const given = householdsByHamlet.get(hamlet.code);
  if (given !== undefined) return given;
  if (householdsAttending === null || listed.length === 1) return householdsAttending;
  let rest = householdsAttending;
  for (const count of householdsByHamlet.values()) rest -= count;
  if (rest < 0) return null;
  return partOf(
    rest,
    hamlet,
    listed.filter(({ code }) => !householdsByHamlet.has(code)),
  );
}

function attendancePart(
  { attendance }: MeetingFigures,
  hamlet: NamedHamletHouseholds,
  listed: readonly NamedHamletHouseholds[],
): number | null {
  return attendance === null || listed.length === 1 ? attendance : partOf(attendance, hamlet, listed);
}

/** In proportion to Số hộ; null where one of the hamlets has none, 0 being none as everywhere. */
function partOf(
  whole: number,
  hamlet: NamedHamletHouseholds,
  among: readonly NamedHamletHouseholds[],
): number | null {
  let sum = 0;
  for (const { households } of among) {
    if (households === null || households <= 0) return null;
    sum += households;
  }
  return sum > 0 ? (whole * (hamlet.households ?? 0)) / sum : null;
}
