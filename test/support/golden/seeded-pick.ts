/** `count` of the entries, chosen by the seed; all of them where there are no more. The order stays. */
export function seededPick<T>(seed: number, count: number, entries: readonly T[]): readonly T[] {
  let state = seed * 7919 + 17;
  const drawn = entries.map((entry, index) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return { entry, index, draw: state >>> 8 };
  });
  return drawn
    .sort((a, b) => a.draw - b.draw)
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .map(({ entry }) => entry);
}
