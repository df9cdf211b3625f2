/** A cell of so many characters is read at a glance. */
const READ_AT_ONCE = 90;

/**
 * What of a long list changed, each side with «…» where the same items stand: of a cell that names forty hamlets, the one that
 * is spelt otherwise. Short texts, and texts that are no lists, are given whole.
 */
export function changedPart(before: string, after: string): readonly [string, string] {
  if (before.length <= READ_AT_ONCE && after.length <= READ_AT_ONCE) return [before, after];
  const [one, other] = [itemsIn(before), itemsIn(after)];
  const shorter = Math.min(one.length, other.length);
  let first = 0;
  while (first < shorter && one[first] === other[first]) first += 1;
  let last = 0;
  while (last < shorter - first && one[one.length - 1 - last] === other[other.length - 1 - last]) last += 1;
  return [between(one, first, last), between(other, first, last)];
}

const itemsIn = (text: string): readonly string[] => text.split(/\s*[;\n]\s*/).map((item) => item.trim());

function between(items: readonly string[], first: number, last: number): string {
  const shown = items.slice(first, items.length - last);
  return [...(first > 0 ? ['…'] : []), ...shown, ...(last > 0 ? ['…'] : [])].join('; ');
}
