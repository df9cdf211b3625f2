import { looseKeyWithPrefix } from '../../domain/text/match-keys';

/**
 * Those of `items` whose words hold every word of `query`, whatever the tone marks, those that hold most of them whole first; all of
 * them, as they stand, for a blank query.
 */
export function searchItems<T>(
  items: readonly T[],
  query: string,
  wordsOf: (item: T) => string,
): readonly T[] {
  const wanted = looseKeyWithPrefix(query)
    .split(' ')
    .filter((word) => word !== '');
  if (wanted.length === 0) return items;
  return items
    .flatMap((item) => {
      const words = ` ${looseKeyWithPrefix(wordsOf(item))} `;
      const whole = wanted.filter((word) => words.includes(` ${word} `)).length;
      return wanted.every((word) => words.includes(` ${word}`)) ? [{ item, whole }] : [];
    })
    .sort((a, b) => b.whole - a.whole)
    .map(({ item }) => item);
}
