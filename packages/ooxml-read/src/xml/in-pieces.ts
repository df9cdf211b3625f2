/** Characters that are changed at one go. */
const PIECE = 100_000;

/**
 * Changes a long text piece by piece: engines gather all matches of a replacement before the first one is made, which
 * for a text that is nothing but matches takes many times its room. A piece ends only before `boundary`, so that no
 * match is cut; a blank one means anywhere.
 */
export function inPieces(text: string, boundary: string, change: (piece: string) => string): string {
  let out = '';
  let at = 0;
  while (text.length - at > PIECE) {
    const found = text.indexOf(boundary, at + PIECE);
    if (found < 0) break;
    out += change(text.slice(at, found));
    at = found;
  }
  return out + change(at === 0 ? text : text.slice(at));
}
