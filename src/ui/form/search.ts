import { looseKeyWithPrefix } from '../../domain/text/match-keys';

/** Those of `items` whose words hold every word of `query`, whatever the tone marks; all of them for a blank query. */
export function searchItems<T>(
  items: readonly T[],
  query: string,
  wordsOf: (item: T) => string,
): readonly T[] {
  const wanted = looseKeyWithPrefix(query)
    .split(' ')
    .filter((word) => word !== '');
  if (wanted.length === 0) return items;
  return items.filter((item) => {
    const words = ` ${looseKeyWithPrefix(wordsOf(item))}`;
    return wanted.every((word) => words.includes(` ${word}`));
  });
}
