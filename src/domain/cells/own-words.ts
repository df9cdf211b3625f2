import { looseKeyWithPrefix, strictKeyWithPrefix } from '../text/match-keys';
import type { Coded } from './coded';

/** «xóm» of «Hội nghị tuyên truyền tại xóm» says a place as well. */
const FEWEST_WORDS = 2;

/**
 * Finds a code by the words of its title that no other title begins with: «Thu nhập» of «Vận động thực hiện tiêu chí Thu nhập», «Họp xóm»
 * of «Lồng ghép họp xóm». By the letter first, then without accents; undefined where several have them.
 */
export function ownWordsIndex<C extends string>(
  entries: readonly Coded<C>[],
): (item: string) => C | undefined {
  const strict = byOwnWords(entries, strictKeyWithPrefix);
  const loose = byOwnWords(entries, looseKeyWithPrefix);
  return (item) => strict.get(strictKeyWithPrefix(item)) ?? loose.get(looseKeyWithPrefix(item)) ?? undefined;
}

function byOwnWords<C extends string>(
  entries: readonly Coded<C>[],
  keyOf: (text: string) => string,
): ReadonlyMap<string, C | null> {
  const titles = entries.map(({ title }) => keyOf(title).split(' '));
  const found = new Map<string, C | null>();
  entries.forEach(({ code }, at) => {
    const title = titles[at] ?? [];
    const lead = Math.max(0, ...titles.map((other, index) => (index === at ? 0 : sharedLead(title, other))));
    const own = title.slice(lead);
    if (lead === 0 || own.length < FEWEST_WORDS) return;
    const key = own.join(' ');
    found.set(key, found.has(key) ? null : code);
  });
  return found;
}

function sharedLead(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((word, index) => word !== b[index]);
  return differs < 0 ? a.length : differs;
}
