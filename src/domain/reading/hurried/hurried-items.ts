import type { ItemMatch, Match, NamedItem } from '../../cells/item-match';
import { isNamed, labelOf } from '../../cells/item-match';
import { namesInRange } from './name-range';

/** What people put between items besides the separators of a list. */
const JOINERS = /\s+(?:và|va|với|voi|cùng|cung)\s+|\s*[/+&|]\s*|\s+[-–—]\s+/iu;
const LEADING_JOINER = /^(?:và|va|với|voi|cùng|cung)\s+/iu;
/** «1. Bình Xuân», «- Bình Xuân»; «Bình Xuân (120 hộ)», «Bình Xuân: 60 hộ». */
const BULLET = /^(?:\d+[.)]|[-–•*+])\s+/u;
const REMARK = /\s*(?:\([^)]*\)?|[:=]\s*\d+(?:\s*(?:hộ|người))?)$/iu;
/** «Nhà văn hóa xóm Bình Xuân» */
const PLACE_OF_HAMLET = /^.*\s(?=(?:xóm|thôn)\s+\S)/iu;

/**
 * A guess at an item that is no name: several names joined by a word or a sign, a name with something around it, or a
 * bare number after a name with one («Tiến Thành 1, 2»). Null where any part stays unknown.
 */
export function guessItem<T>(item: string, previous: string, match: Match<T>): ItemMatch<T> | null {
  const range = namesInRange(item, previous);
  const parts = range ?? partsOf(item);
  const found: NamedItem<T>[] = [];
  for (const [index, part] of parts.entries()) {
    const known = matchPart(part, parts[index - 1] ?? previous, match);
    if (known === null) return null;
    found.push(known);
  }
  if (found.length === 0) return null;
  return {
    state: 'suggestion',
    label: distinct(found)
      .map((part) => labelOf(part))
      .join('; '),
  };
}

/** The names in an item where it holds several, each known; else none. */
export function severalIn(item: string, match: Match<unknown>): readonly string[] {
  const parts = item.split(/[;,\n]/).flatMap((part) => namesInRange(part, '') ?? partsOf(part));
  const found = parts.map((part) => matchPart(part, '', match));
  if (parts.length < 2 || found.includes(null)) return [];
  return distinct(found.flatMap((part) => part ?? [])).map((part) => labelOf(part));
}

/** «X02 - Bình Xuân» names one hamlet twice; the later way, mostly its name, stands. */
const distinct = <T>(found: readonly NamedItem<T>[]): readonly NamedItem<T>[] =>
  found.filter(
    (part, i) =>
      part.state !== 'hit' ||
      !found.slice(i + 1).some((later) => later.state === 'hit' && later.value === part.value),
  );

const partsOf = (item: string): readonly string[] =>
  item
    .trim()
    .replace(LEADING_JOINER, '')
    .split(JOINERS)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function matchPart<T>(part: string, previous: string, match: Match<T>): NamedItem<T> | null {
  const bare = part.replace(BULLET, '').replace(REMARK, '');
  const stem = /^\d+$/.test(part) ? /^(.*?\D)\d+$/u.exec(previous)?.[1] : undefined;
  const readings = [
    part,
    bare,
    bare.replace(PLACE_OF_HAMLET, ''),
    ...(stem === undefined ? [] : [stem + part]),
  ];
  for (const reading of new Set(readings)) {
    const found = match(reading);
    if (isNamed(found)) return found;
  }
  return null;
}
