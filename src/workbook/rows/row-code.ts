/**
 * The next `count` codes of a tab: prefix and number, three digits or more (HD001 … HD999, HD1000). Numbers that were
 * ever in the tab are not given again, so that a code in a report keeps its meaning while the highest row stands.
 */
export function nextCodes(prefix: string, existing: readonly string[], count: number): readonly string[] {
  let highest = 0;
  for (const code of existing) {
    const digits = code.trim().toUpperCase().startsWith(prefix) ? code.trim().slice(prefix.length) : '';
    if (/^\d{1,9}$/.test(digits)) highest = Math.max(highest, Number(digits));
  }
  return Array.from({ length: count }, (_, index) => prefix + String(highest + index + 1).padStart(3, '0'));
}
