/** Quoted and escaped literals, padding, fills, and everything in brackets except elapsed times such as `[h]`. */
const SILENT = /"[^"]*"?|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/giu;

/**
 * Whether a Sheets or Excel number format shows a date or a time (facts.md 1: such numbers leave `getValues` as Date).
 * Literals, colours, currencies and conditions do not count; elapsed times (`[h]:mm`) do.
 */
export function isDateFormat(pattern: string | undefined): boolean {
  if (pattern === undefined) return false;
  const bare = pattern.replace(SILENT, '').replace(/general|standard/giu, '');
  return /[dmyhs]|am\/pm|a\/p/iu.test(bare);
}
