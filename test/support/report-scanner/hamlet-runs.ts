/** Names of hamlets one after another, as «xóm A (3 mục), xóm B và xóm C», and what ends the list. */
export interface HamletRun {
  readonly named: number;
  /** n of «và n xóm khác». */
  readonly more: number;
  /** In the brackets after it. */
  readonly place: string;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Runs of two names or more, or of one with «và n xóm khác». */
export function hamletRuns(text: string, names: readonly string[]): readonly HamletRun[] {
  if (names.length === 0) return [];
  const longestFirst = [...names].sort((a, b) => b.length - a.length).map(escaped);
  const one = `(?:[Xx]óm )?(?:${longestFirst.join('|')})(?![\\p{L}\\d])(?: \\([^)]*\\))?`;
  const run = new RegExp(
    `(?<![\\p{L}\\d])${one}(?:(?:, | và |; )${one})*(?:,? và (?<more>\\d+) xóm khác(?: \\((?<place>[^)]*)\\))?)?`,
    'gu',
  );
  const single = new RegExp(one, 'gu');
  return [...text.matchAll(run)].flatMap(({ 0: found, groups }) => {
    const named = [...found.replace(/ và \d+ xóm khác.*$/u, '').matchAll(single)].length;
    const more = Number(groups?.['more'] ?? 0);
    return named < 2 && more === 0 ? [] : [{ named, more, place: groups?.['place'] ?? '' }];
  });
}
