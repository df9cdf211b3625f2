import { strictKeyWithPrefix } from './match-keys';

/** As many parts as a name may have. */
const MOST_PARTS = 4;

/** Whether a text is one of the names that a list would take apart, «Nà Pục, Nà Lẹng»; null where there are none. */
export function wholeNames(
  names: readonly string[],
  split: (text: string) => readonly string[],
): ((text: string) => boolean) | null {
  const keys = new Set(names.filter((name) => split(name).length > 1).map(strictKeyWithPrefix));
  return keys.size === 0 ? null : (text) => keys.has(strictKeyWithPrefix(text));
}

/** The parts of a list, with those that together are a name joined again; the longest name is taken. */
export function joinedWhere(isName: (text: string) => boolean, parts: readonly string[]): readonly string[] {
  const items: string[] = [];
  for (let at = 0; at < parts.length;) {
    let count = Math.min(MOST_PARTS, parts.length - at);
    while (count > 1 && !isName(parts.slice(at, at + count).join(', '))) count -= 1;
    items.push(parts.slice(at, at + count).join(', '));
    at += count;
  }
  return items;
}
