import { strictKeyWithPrefix } from '../text/match-keys';
import type { Hamlet } from './hamlet';

/** What units of residents are called where nothing says otherwise. */
export const USUAL_NOUN = 'xóm';

/** Kinds of units that names begin with, longest first; làng, trại and đội are parts of names. */
export const HAMLET_KINDS = [
  'tổ dân phố',
  'khu dân cư',
  'khu phố',
  'tiểu khu',
  'xóm',
  'thôn',
  'bản',
  'ấp',
  'khóm',
  'buôn',
];
const KIND_KEYS = /* @__PURE__ */ HAMLET_KINDS.map(
  (kind) => [`${strictKeyWithPrefix(kind)} `, kind] as const,
);
/** Of one word only, so of names such as «Tổ 3» and «Khu 3» alone. */
const SHORT_KINDS = [
  ['tô2 ', 'tổ dân phố'],
  ['khu ', 'khu dân cư'],
] as const;

/**
 * What this commune's units are called, for sentences: «thôn»; of several kinds «xóm, tổ dân phố, bản», the commonest first.
 * Names that bring no kind are xóm where they are more than the others.
 */
export function hamletNounOf(hamlets: readonly Pick<Hamlet, 'name' | 'validTo'>[]): string {
  const standing = hamlets.filter(({ validTo }) => validTo === null);
  const kinds = (standing.length > 0 ? standing : hamlets).map(({ name }) => kindOf(name));
  const named = kinds.filter((kind) => kind !== null);
  const told = named.length * 2 < kinds.length ? kinds.map((kind) => kind ?? USUAL_NOUN) : named;
  const counts = new Map<string, number>();
  for (const kind of told) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const byCount = [...counts].sort(([a, countA], [b, countB]) => countB - countA || rankOf(a) - rankOf(b));
  return byCount.length === 0 ? USUAL_NOUN : byCount.map(([kind]) => kind).join(', ');
}

/** In the order in which tables of the law name them, for kinds that are as common. */
const LEGAL_ORDER = ['xóm', 'thôn', 'tổ dân phố', 'khu phố', 'bản', 'ấp'];
const rankOf = (kind: string): number =>
  LEGAL_ORDER.includes(kind) ? LEGAL_ORDER.indexOf(kind) : LEGAL_ORDER.length;

function kindOf(name: string): string | null {
  const key = strictKeyWithPrefix(name);
  return [...KIND_KEYS, ...SHORT_KINDS].find(([prefix]) => key.startsWith(prefix))?.[1] ?? null;
}
