import type { Activity } from '../activities/activity';
import type { Hamlet } from '../hamlets/hamlet';
import type { HamletSuccession } from '../hamlets/hamlet-succession';
import type { CommForm } from '../plan/catalogues';
import type { ActivityIndex } from './activity-index';
import { eachOf, NO_CODE } from '../activities/code-lists';

/** What figures look at in a direct activity at a hamlet; one that is only imagined has no more. */
export interface Visit {
  readonly activity: Pick<Activity, 'id' | 'date' | 'householdsAttending' | 'householdsByHamlet'>;
  /** 20240315 */
  readonly day: number;
  readonly form: CommForm;
  /** The listed hamlets as they stand on the period's last day: a merged one by its successor, each once. */
  readonly listed: readonly Hamlet[];
  /** Any text in Minh chứng. */
  readonly hasEvidence: boolean;
  readonly succession: HamletSuccession;
}

/** An activity with its form and hamlets, and with what many figures look at, so that its row is read once for all. */
export interface PlacedActivity extends Visit {
  readonly activity: Activity;
  /** Its place in the index of the book's rows. */
  readonly at: number;
  /** Số người; null where not given. */
  readonly attendance: number | null;
}

/** Direct credit needs a direct form and a hamlet that is listed (docs/domain.md §6.0 «Credit»). */
export function isDirect({ form, listed }: PlacedActivity): boolean {
  return form.credit === 'direct' && listed.length > 0;
}

/** Places the rows of the index, which go by their place in it, by the catalogue's forms and the period's hamlets. */
export interface Placer {
  /** By the number of the form in the index; undefined where the catalogue no longer has it. */
  readonly forms: readonly (CommForm | undefined)[];
  /** By the number of the hamlet in the index: who answers for it; null where nobody does. */
  readonly hamlets: readonly (Hamlet | null)[];
  /**
   * False where the row is invalid for the period: it has an error, names a hamlet without a successor or not yet in
   * force (docs/domain.md §6.0), or a form that the catalogue no longer has.
   */
  readonly canPlace: (at: number) => boolean;
  /** Null where the row is invalid for the period. The same row is the same object every time. */
  readonly place: (at: number) => PlacedActivity | null;
  /** Those of the rows that can be placed. */
  readonly placeAll: (places: readonly number[]) => readonly PlacedActivity[];
}

/** A placer by the forms of the catalogue and the hamlets of the period. */
export function openPlacer(
  index: ActivityIndex,
  catalogue: readonly CommForm[],
  succession: HamletSuccession,
): Placer {
  const { entries } = index;
  const catalogueByCode = new Map(catalogue.map((form) => [form.code, form]));
  const forms = index.forms.codes.map((code) => catalogueByCode.get(code));
  const hamlets = index.hamlets.codes.map((code) => succession.successorOf(code));
  const alone = hamlets.map((hamlet) => (hamlet === null ? [] : [hamlet]));
  let placed: (PlacedActivity | null)[] | null = null;

  const formAt = (at: number): CommForm | undefined => forms[index.forms.numbers[at] ?? NO_CODE];
  const canPlace = (at: number): boolean => {
    if (formAt(at) === undefined) return false;
    let isKnown = true;
    eachOf(index.hamlets, at, (number) => (isKnown &&= hamlets[number] !== null));
    return isKnown;
  };
  const listedAt = (at: number): readonly Hamlet[] => {
    const { starts, numbers } = index.hamlets;
    const start = starts[at] ?? 0;
    if (starts[at + 1] === start + 1) return alone[numbers[start] ?? 0] ?? [];
    const listed: Hamlet[] = [];
    eachOf(index.hamlets, at, (number) => {
      const hamlet = hamlets[number];
      if (hamlet && !listed.includes(hamlet)) listed.push(hamlet);
    });
    return listed;
  };
  const placeAnew = (at: number): PlacedActivity | null => {
    const activity = entries[at]?.activity;
    const form = formAt(at);
    if (!activity || form === undefined || !canPlace(at)) return null;
    const { attendance, evidence } = activity;
    const hasEvidence = evidence.some((text) => text.trim() !== '');
    const day = index.days[at] ?? 0;
    return { activity, at, day, form, listed: listedAt(at), hasEvidence, attendance, succession };
  };
  const place = (at: number): PlacedActivity | null => {
    placed ??= new Array<PlacedActivity | null>(entries.length).fill(null);
    return (placed[at] ??= placeAnew(at));
  };
  const placeAll = (places: readonly number[]): readonly PlacedActivity[] => {
    const all: PlacedActivity[] = [];
    for (const at of places) {
      const one = place(at);
      if (one !== null) all.push(one);
    }
    return all;
  };
  return { forms, hamlets, canPlace, place, placeAll };
}
