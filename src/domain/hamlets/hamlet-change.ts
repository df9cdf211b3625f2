import type { CalendarDate } from '../calendar/calendar-date';
import { addDays } from '../calendar/calendar-date';
import type { HamletCode } from '../ids';
import { strictKeyWithPrefix } from '../text/match-keys';
import { signOf } from './former-borders';
import type { Hamlet } from './hamlet';
import { communeKey } from './hamlet-label';

/** What becomes of hamlets on a day: several become one, or one becomes several. */
export interface HamletChange {
  readonly kind: 'merge' | 'split';
  /** The first day of the new ones. */
  readonly day: CalendarDate;
  readonly from: readonly HamletCode[];
  readonly into: readonly NewHamlet[];
  /** Which of the new ones go on with what was done at the old one, by their places in `into`. */
  readonly heirs: readonly number[];
}

export interface NewHamlet {
  readonly name: string;
  readonly households: number | null;
  readonly people: number | null;
}

/** A hamlet that begins, but for its code. */
export type BegunHamlet = Omit<Hamlet, 'row' | 'code' | 'validFrom' | 'validTo' | 'mergedInto'> & {
  readonly validFrom: CalendarDate;
};

export interface PlannedChange {
  readonly ended: readonly Hamlet[];
  /** Of the old ones. */
  readonly lastDay: CalendarDate;
  readonly begun: readonly BegunHamlet[];
  /** Which of the new ones the old ones name as their successors. */
  readonly heirs: readonly number[];
  /** The former commune whose sign the new codes bear as well; null where the old ones bear none, or several. */
  readonly sign: string | null;
}

export type ChangeRefusal =
  | { readonly kind: 'too-few-old' | 'too-few-new' | 'one-new' | 'one-old' | 'no-name' | 'no-heir' }
  | { readonly kind: 'unknown'; readonly code: string }
  | { readonly kind: 'ended'; readonly hamlet: Hamlet }
  | { readonly kind: 'not-yet'; readonly hamlet: Hamlet }
  | { readonly kind: 'name-taken'; readonly name: string };

type Planned =
  | { readonly ok: true; readonly plan: PlannedChange }
  | { readonly ok: false; readonly refusal: ChangeRefusal };

/** Both ends of a change, or why it cannot be. The old ones end on the day before; nothing is written. */
export function planHamletChange(hamlets: readonly Hamlet[], change: HamletChange): Planned {
  const refusal = refusalOf(hamlets, change);
  if (refusal !== null) return { ok: false, refusal };
  const ended = change.from.flatMap((code) => hamlets.find((hamlet) => hamlet.code === code) ?? []);
  const signs = new Set(ended.map(({ code }) => signOf(code)));
  const { into, heirs } = change;
  const [sign = null] = signs.size === 1 ? [...signs] : [null];
  return {
    ok: true,
    plan: {
      ended,
      lastDay: addDays(change.day, -1),
      begun: into.map((each) => begun(each, ended, change.day)),
      heirs: change.kind === 'merge' ? [0] : into.flatMap((_new, at) => (heirs.includes(at) ? [at] : [])),
      sign,
    },
  };
}

function refusalOf(hamlets: readonly Hamlet[], change: HamletChange): ChangeRefusal | null {
  const { kind, day, into } = change;
  const from = [...new Set(change.from)];
  if (kind === 'merge' && from.length < 2) return { kind: 'too-few-old' };
  if (kind === 'merge' && into.length !== 1) return { kind: 'one-new' };
  if (kind === 'split' && from.length !== 1) return { kind: 'one-old' };
  if (kind === 'split' && into.length < 2) return { kind: 'too-few-new' };
  if (into.some(({ name }) => name.trim() === '')) return { kind: 'no-name' };
  if (kind === 'split' && !into.some((_new, at) => change.heirs.includes(at))) return { kind: 'no-heir' };
  for (const code of from) {
    const hamlet = hamlets.find((each) => each.code === code);
    if (hamlet === undefined) return { kind: 'unknown', code };
    if (hamlet.validTo !== null) return { kind: 'ended', hamlet };
    if (hamlet.validFrom !== null && hamlet.validFrom >= day) return { kind: 'not-yet', hamlet };
  }
  return nameTaken(hamlets, { ...change, from });
}

/** Two of one name and one former commune on one day would be taken for each other. */
function nameTaken(hamlets: readonly Hamlet[], { day, from, into }: HamletChange): ChangeRefusal | null {
  const old = hamlets.filter(({ code }) => from.includes(code));
  const staying = hamlets.filter(
    ({ code, validTo }) => !from.includes(code) && (validTo === null || validTo >= day),
  );
  const keyOf = (name: string, commune: string | null): string =>
    `${strictKeyWithPrefix(name)} ${communeKey(commune ?? '')}`;
  const taken = new Set(staying.map(({ name, formerCommune }) => keyOf(name, formerCommune)));
  for (const { name } of into) {
    const key = keyOf(
      name,
      sharedOf(old, ({ formerCommune }) => formerCommune),
    );
    if (taken.has(key)) return { kind: 'name-taken', name };
    taken.add(key);
  }
  return null;
}

function begun(
  { name, households, people }: NewHamlet,
  ended: readonly Hamlet[],
  validFrom: CalendarDate,
): BegunHamlet {
  return {
    name: name.trim(),
    households,
    people,
    hasLoudspeaker: ended.some((hamlet) => hamlet.hasLoudspeaker),
    hasZaloGroup: ended.some((hamlet) => hamlet.hasZaloGroup),
    officer: ended.flatMap(({ officer }) => officer ?? [])[0] ?? null,
    formerCommune: sharedOf(ended, ({ formerCommune }) => formerCommune),
    cluster: sharedOf(ended, ({ cluster }) => cluster),
    validFrom,
  };
}

/** What all of them say; null where they say different things. */
function sharedOf<T>(hamlets: readonly Hamlet[], of: (hamlet: Hamlet) => T | null): T | null {
  const [first = null] = hamlets.map(of);
  return hamlets.every((hamlet) => of(hamlet) === first) ? first : null;
}
