import { daysBetween } from '../../domain/calendar/calendar-date';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { ok } from '../../domain/result';
import type { InstallationMark, InstallationPort } from '../ports/installation-port';
import type { PersonPort } from '../ports/person-port';
import type { Attempt } from '../sidebar/open-sidebar';

/** A mark is renewed after so many days, and after so many more it is of an installation that nobody uses. */
const RENEWED_AFTER = 7;
const FORGOTTEN_AFTER = 21;

export interface WelcomeWorld {
  readonly person: PersonPort;
  readonly installations: InstallationPort;
  readonly today: CalendarDate;
  readonly version: string;
  readonly attempt: Attempt;
}

export interface Welcome {
  /** Whether this person used an older edition until now. */
  readonly isUpdated: boolean;
  readonly other: InstallationMark | null;
}

/** What a person hears once: the news after an update, and that two installations work in one spreadsheet. */
export function welcome({ person, installations, today, version, attempt }: WelcomeWorld): Welcome {
  const seen = person.seenVersion();
  if (seen !== version) person.keepSeenVersion(version);
  const marks = installations.marks();
  const own = marks.find(({ way }) => way === installations.way);
  // Whoever may only look leaves no mark.
  if (own === undefined || daysBetween(own.day, today) >= RENEWED_AFTER)
    attempt(() => {
      installations.mark(today);
      return ok(null);
    });
  return {
    isUpdated: seen !== null && isNewer(version, seen),
    other: otherMark(marks, installations, today),
  };
}

/** The other installation that was lately at work here; null where there is none. One call. */
export const otherInstallation = (
  installations: InstallationPort,
  today: CalendarDate,
): InstallationMark | null => otherMark(installations.marks(), installations, today);

const otherMark = (
  marks: readonly InstallationMark[],
  { way }: InstallationPort,
  today: CalendarDate,
): InstallationMark | null =>
  marks.find((mark) => mark.way !== way && daysBetween(mark.day, today) < FORGOTTEN_AFTER) ?? null;

/** By number: 0.10.0 is newer than 0.9.0. Going back to an older edition is no news. */
function isNewer(version: string, seen: string): boolean {
  const [left, right] = [version, seen].map((text) => text.split('.').map(Number));
  const steps = (left ?? []).map((part, index) => part - (right?.[index] ?? 0));
  return (steps.find((step) => step !== 0) ?? 0) > 0;
}
