import type { Activity } from '../activities/activity';
import type { Hamlet } from '../hamlets/hamlet';
import type { HamletSuccession } from '../hamlets/hamlet-succession';
import type { CommForm } from '../plan/catalogues';
import type { ActivityIndex } from './activity-index';
import { eachOf, NO_CODE } from './code-lists';

/** An activity with its form and with its hamlets as they stand on the period's last day. */
export interface PlacedActivity {
  readonly activity: Activity;
  /** Its place in the index of the book's rows. */
  readonly at: number;
  readonly form: CommForm;
  /** The listed hamlets, a merged one by its successor, each once. */
  readonly listed: readonly Hamlet[];
  readonly succession: HamletSuccession;
}

/** What figures look at in a direct activity at a hamlet; one that is only imagined has no more. */
export interface Visit extends Pick<PlacedActivity, 'form' | 'listed' | 'succession'> {
  readonly activity: Pick<
    Activity,
    'id' | 'date' | 'evidence' | 'householdsAttending' | 'householdsByHamlet'
  >;
}

/** Direct credit needs a direct form and a hamlet that is listed (domain.md §6.0 «Credit»). */
export function isDirect({ form, listed }: PlacedActivity): boolean {
  return form.credit === 'direct' && listed.length > 0;
}

/** Places the rows of the index, which go by their place in it. */
export interface Placer {
  /**
   * False where the row is invalid for the period: it has an error, names a hamlet without a successor or not yet in
   * force (domain.md §6.0), or a form that the catalogue no longer has.
   */
  readonly canPlace: (at: number) => boolean;
  /** Null where the row is invalid for the period. */
  readonly place: (at: number) => PlacedActivity | null;
}

/** A placer by the forms of the catalogue and the hamlets of the period. */
export function openPlacer(
  { entries, forms, hamlets }: ActivityIndex,
  catalogue: readonly CommForm[],
  succession: HamletSuccession,
): Placer {
  const catalogueByCode = new Map(catalogue.map((form) => [form.code, form]));
  const formOf = forms.codes.map((code) => catalogueByCode.get(code));
  const hamletOf = hamlets.codes.map((code) => succession.successorOf(code));
  const aloneOf = hamletOf.map((hamlet) => (hamlet === null ? [] : [hamlet]));

  const formAt = (at: number): CommForm | undefined => formOf[forms.numbers[at] ?? NO_CODE];
  const canPlace = (at: number): boolean => {
    if (formAt(at) === undefined) return false;
    let isKnown = true;
    eachOf(hamlets, at, (number) => (isKnown &&= hamletOf[number] !== null));
    return isKnown;
  };
  const listedAt = (at: number): readonly Hamlet[] => {
    const start = hamlets.starts[at] ?? 0;
    if (hamlets.starts[at + 1] === start + 1) return aloneOf[hamlets.numbers[start] ?? 0] ?? [];
    const listed: Hamlet[] = [];
    eachOf(hamlets, at, (number) => {
      const hamlet = hamletOf[number];
      if (hamlet && !listed.includes(hamlet)) listed.push(hamlet);
    });
    return listed;
  };
  return {
    canPlace,
    place: (at) => {
      const activity = entries[at]?.activity;
      const form = formAt(at);
      if (!activity || form === undefined || !canPlace(at)) return null;
      return { activity, at, form, listed: listedAt(at), succession };
    },
  };
}
