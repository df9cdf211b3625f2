import type { RequestOf } from '../../rpc/answers';
import type { HamletChoices } from '../../rpc/requests/hamlets';

/** What a person has typed so far. */
export type TypedChange = Omit<RequestOf<'changeHamlets'>, 'preview'>;
export type NewHamletText = TypedChange['into'][number];
export type ChoiceOfHamlet = HamletChoices['hamlets'][number];

export const NEW_HAMLET: NewHamletText = { name: '', households: '', people: '' };
export const NOTHING_TYPED: TypedChange = {
  kind: 'merge',
  day: '',
  from: [],
  into: [NEW_HAMLET],
  heirs: [0],
};

/** Another kind begins with no hamlets chosen and as many new ones as it needs. */
export const ofKind = (change: TypedChange, kind: TypedChange['kind']): TypedChange => ({
  ...NOTHING_TYPED,
  day: change.day,
  kind,
  into: kind === 'merge' ? [NEW_HAMLET] : [NEW_HAMLET, NEW_HAMLET],
  // Whoever lives in any of them was met where they lived before.
  heirs: kind === 'merge' ? [0] : [0, 1],
});

/** A split takes one; a merger proposes the sums of those chosen, until a person has typed others. */
export function withChosen(
  change: TypedChange,
  code: string,
  hamlets: readonly ChoiceOfHamlet[],
): TypedChange {
  if (change.kind === 'split') return { ...change, from: [code] };
  const from = change.from.includes(code)
    ? change.from.filter((other) => other !== code)
    : [...change.from, code];
  const into = change.into.map((each) => ({
    ...each,
    households: kept(each.households, change.from, from, (codes) => sumOf('households', codes, hamlets)),
    people: kept(each.people, change.from, from, (codes) => sumOf('people', codes, hamlets)),
  }));
  return { ...change, from, into };
}

/** What a person typed stays; what was proposed follows what is chosen. */
const kept = (
  text: string,
  before: readonly string[],
  now: readonly string[],
  sum: (codes: readonly string[]) => string,
): string => (text === '' || text === sum(before) ? sum(now) : text);

function sumOf(
  field: 'households' | 'people',
  codes: readonly string[],
  hamlets: readonly ChoiceOfHamlet[],
): string {
  const counts = hamlets.filter(({ code }) => codes.includes(code)).map((hamlet) => hamlet[field]);
  if (counts.length === 0 || counts.includes(null)) return '';
  return String(counts.reduce<number>((sum, count) => sum + (count ?? 0), 0));
}
