import type { Activity } from '../activities/activity';
import { eachOf, NO_CODE } from '../activities/code-lists';
import type { Book } from '../book';
import { formerBorders } from '../hamlets/former-borders';
import type { Hamlet } from '../hamlets/hamlet';
import type { HamletSuccession } from '../hamlets/hamlet-succession';
import type { HamletCode } from '../ids';
import type { CommForm } from '../plan/catalogues';
import type { ActivityIndex } from './activity-index';
import type { Encounter, PlaceOfEncounter } from './encounter';
import { encountersOf } from './encounter';

/** An activity with its form and hamlets, and with what many figures look at, so that its row is read once for all. */
export interface PlacedActivity {
  readonly activity: Activity;
  /** Its place in the index of the book's rows. */
  readonly at: number;
  /** 20240315 */
  readonly day: number;
  readonly form: CommForm;
  /** The listed hamlets as they stand on the day of the state: one that ended by its successors, each once. */
  readonly listed: readonly Hamlet[];
  /** What it is to each hamlet that it names; nothing for an indirect form. */
  readonly encounters: readonly Encounter[];
  /** The hamlets that Toàn xã means for it; null for all. Fewer where it was brought from a former commune. */
  readonly within: ReadonlySet<HamletCode> | null;
  /** Any text in Minh chứng. */
  readonly hasEvidence: boolean;
  /** Số người; null where not given. */
  readonly attendance: number | null;
}

/** Whether it met some hamlet directly. */
export const isDirect = ({ encounters }: PlacedActivity): boolean =>
  encounters.some(({ why }) => why === null);

/** Whether it met this one, or one that it goes on for. */
export const isDirectAt = ({ encounters }: PlacedActivity, hamlet: Hamlet): boolean =>
  encounters.some((encounter) => encounter.why === null && encounter.hamlet === hamlet);

/** A hamlet of the index, by the record of tab Xóm and each that stands for it; none where nobody does. */
type Places = readonly PlaceOfEncounter[];

/** Places the rows of the index, which go by their place in it, by the catalogue's forms and the hamlets of a day. */
export interface Placer {
  /** By the number of the form in the index; undefined where the catalogue no longer has it. */
  readonly forms: readonly (CommForm | undefined)[];
  /**
   * False where the row is invalid for the day: it has an error, names a hamlet without a successor or not yet in
   * force (docs/domain.md §6.0), or a form that the catalogue no longer has.
   */
  readonly canPlace: (at: number) => boolean;
  /** Null where the row is invalid for the day. The same row is the same object every time. */
  readonly place: (at: number) => PlacedActivity | null;
  /** Those of the rows that can be placed. */
  readonly placeAll: (places: readonly number[]) => readonly PlacedActivity[];
}

/** A placer by the forms of the catalogue and the hamlets of the succession's day. */
export function openPlacer(index: ActivityIndex, book: Book, succession: HamletSuccession): Placer {
  const { entries } = index;
  const catalogue = new Map(book.forms.map((form) => [form.code, form]));
  const forms = index.forms.codes.map((code) => catalogue.get(code));
  const places = placesOf(index, book, succession);
  const borders = formerBorders(book.hamlets, succession);
  let placed: (PlacedActivity | null)[] | null = null;

  const formAt = (at: number): CommForm | undefined => forms[index.forms.numbers[at] ?? NO_CODE];
  const canPlace = (at: number): boolean => {
    if (formAt(at) === undefined) return false;
    let isKnown = true;
    eachOf(index.hamlets, at, (number) => (isKnown &&= places[number]?.length !== 0));
    return isKnown;
  };
  const placeAnew = (at: number): PlacedActivity | null => {
    const activity = entries[at]?.activity;
    const form = formAt(at);
    if (!activity || form === undefined || !canPlace(at)) return null;
    const named: PlaceOfEncounter[] = [];
    eachOf(index.hamlets, at, (number) => named.push(...(places[number] ?? [])));
    const hasEvidence = activity.evidence.some((text) => text.trim() !== '');
    return {
      activity,
      at,
      day: index.days[at] ?? 0,
      form,
      listed: [...new Set(named.map(({ hamlet }) => hamlet))],
      encounters: encountersOf(activity, form, hasEvidence, named, book.settings),
      within: borders.within(activity.id),
      hasEvidence,
      attendance: activity.attendance,
    };
  };
  const place = (at: number): PlacedActivity | null => {
    placed ??= new Array<PlacedActivity | null>(entries.length).fill(null);
    return (placed[at] ??= placeAnew(at));
  };
  const placeAll = (rows: readonly number[]): readonly PlacedActivity[] =>
    rows.flatMap((at) => place(at) ?? []);
  return { forms, canPlace, place, placeAll };
}

function placesOf(index: ActivityIndex, book: Book, succession: HamletSuccession): readonly Places[] {
  const known = new Map([...book.hamlets].reverse().map((hamlet) => [hamlet.code, hamlet]));
  return index.hamlets.codes.map((code) => {
    const successors = succession.successorsOf(code);
    const itself = successors.find(({ hamlet }) => hamlet.code === code);
    const named = itself?.hamlet ?? known.get(code);
    return named === undefined ? [] : successors.map(({ hamlet, share }) => ({ named, hamlet, share }));
  });
}
