import { toOldTones } from './quotations';

/** Names of hamlets one after another, as «xóm A (3 mục), xóm B và xóm C», and what ends the list. */
export interface HamletRun {
  readonly named: number;
  /** n of «và n xóm khác». */
  readonly more: number;
  /** In the brackets after it. */
  readonly place: string;
  /** Something is said of each: «xóm A (03 mục), xóm B (02 mục)». */
  readonly isAnnotated: boolean;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Runs of two names or more, or of one with «và n xóm khác». */
export function hamletRuns(printed: string, names: readonly string[]): readonly HamletRun[] {
  if (names.length === 0) return [];
  const text = toOldTones(printed);
  const longestFirst = names
    .map(toOldTones)
    .sort((a, b) => b.length - a.length)
    .map(escaped);
  const one = `(?:[Xx]óm )?(?:${longestFirst.join('|')})(?![\\p{L}\\d])(?: \\([^)]*\\))?`;
  const run = new RegExp(
    `(?<![\\p{L}\\d])${one}(?:(?:, | và |; )${one})*(?:,? và (?<more>\\d+) xóm khác(?: \\((?<place>[^)]*)\\))?)?`,
    'gu',
  );
  const single = new RegExp(one, 'gu');
  return [...text.matchAll(run)].flatMap(({ 0: found, groups }) => {
    const list = [...found.replace(/ và \d+ xóm khác.*$/u, '').matchAll(single)].map(([name]) => name);
    const named = list.length;
    const isAnnotated = list.every((name) => name.endsWith(')'));
    const more = Number(groups?.['more'] ?? 0);
    return named < 2 && more === 0 ? [] : [{ named, more, place: groups?.['place'] ?? '', isAnnotated }];
  });
}

/** Hamlets that a text names; «xóm Hòa Bình 2» does not name Bình 2. */
export function hamletsNamed(printed: string, names: readonly string[]): ReadonlySet<string> {
  if (names.length === 0) return new Set();
  const byWords = new Map(names.map((name) => [toOldTones(name), name]));
  const longestFirst = [...byWords.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const one = new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.join('|')})(?![\\p{L}\\d])`, 'gu');
  return new Set([...toOldTones(printed).matchAll(one)].map(([found]) => byWords.get(found) ?? found));
}
