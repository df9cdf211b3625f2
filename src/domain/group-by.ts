/** Values that belong together; never none. */
export type Group<T> = readonly [T, ...T[]];

/** Values by their key, groups in order of first appearance; a value whose key is null belongs to none. */
export function groupBy<T, K>(
  values: readonly T[],
  keyOf: (value: T, place: number) => K | null,
): ReadonlyMap<K, Group<T>> {
  const groups = new Map<K, [T, ...T[]]>();
  values.forEach((value, place) => {
    const key = keyOf(value, place);
    if (key === null) return;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  });
  return groups;
}

/** The values that share their key with another one; null is no key. */
export const repeatedGroups = <T>(
  values: readonly T[],
  keyOf: (value: T) => string | null,
): readonly Group<T>[] => [...groupBy(values, keyOf).values()].filter(({ length }) => length > 1);
