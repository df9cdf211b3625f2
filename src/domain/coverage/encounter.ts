import type { NotDirectReason } from '../activities/direct-meeting';
import { presenceAt, whyNotDirect } from '../activities/direct-meeting';
import type { Activity } from '../activities/activity';
import type { Hamlet } from '../hamlets/hamlet';
import type { CommForm } from '../plan/catalogues';
import type { Settings } from '../plan/settings';

/** What an activity of a direct form is to one of the hamlets that it names. */
export interface Encounter {
  /** As the row names it; one that merged later still stands here, with the households it had. */
  readonly named: Hamlet;
  /** Who stands for it on the day of the state; after a split each of its heirs has an encounter. */
  readonly hamlet: Hamlet;
  /** Households of the named hamlet that were there; null where unknown. */
  readonly households: number | null;
  /** What part of them went on to `hamlet`: all but after a split; null where unknown. */
  readonly share: number | null;
  /** Null where it met the hamlet directly. */
  readonly why: NotDirectReason | null;
}

/** A hamlet that a row names, with one that stands for it. */
export type PlaceOfEncounter = Pick<Encounter, 'named' | 'hamlet' | 'share'>;

/**
 * What an activity is to each hamlet that it names (docs/domain.md §6.0 «Direct»); nothing for one of an indirect form or
 * outside the commune. `placesOf` are the named hamlets with their successors, in the row's order.
 */
export function encountersOf(
  activity: Activity,
  form: CommForm,
  hasEvidence: boolean,
  places: readonly PlaceOfEncounter[],
  settings: Settings,
): readonly Encounter[] {
  if (form.credit !== 'direct' || activity.scope === 'external') return NO_ENCOUNTERS;
  const listed = [...new Set(places.map(({ named }) => named))];
  return places.map(({ named, hamlet, share }) => ({
    named,
    hamlet,
    share,
    households: presenceAt(activity, named, listed).households,
    why: whyNotDirect(activity, hasEvidence, named, listed, settings),
  }));
}

const NO_ENCOUNTERS: readonly Encounter[] = [];
