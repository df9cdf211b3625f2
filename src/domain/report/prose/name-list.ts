import type { Say } from '../say';
import { spokenCount } from './spoken-figure';

/** How many names a sentence bears before it says «và … khác». */
export const NAMED_AT_MOST = 7;

/** «a, b và c»; nothing for none. */
export function joinNames(names: readonly string[], say: Say): string {
  if (names.length < 2) return names.join('');
  return say.text('name.lastOfList', {
    'danh sách': names.slice(0, -1).join(', '),
    cuối: names[names.length - 1] ?? '',
  });
}

/** Titles, which hold commas themselves: at most seven, then how many more there are. */
export function titleList(titles: readonly string[], noun: string, say: Say): string {
  const named = titles.slice(0, NAMED_AT_MOST).join('; ');
  if (titles.length <= NAMED_AT_MOST) return named;
  const more = spokenCount(titles.length - NAMED_AT_MOST);
  return say.text('name.more', { 'danh sách': named, số: more, loại: noun });
}

export interface NameListOptions {
  /** What one of them is, as «và 05 xóm khác» names it. */
  readonly noun: string;
  /** Where all of them stand, such as «Phụ lục II»; null where nowhere. */
  readonly whole?: string | null;
  readonly atMost?: number;
}

/** At most seven names, then how many more there are and where they stand. */
export function nameList(
  names: readonly string[],
  { noun, whole = null, atMost = NAMED_AT_MOST }: NameListOptions,
  say: Say,
): string {
  if (names.length <= atMost) return joinNames(names, say);
  const more = {
    'danh sách': names.slice(0, atMost).join(', '),
    số: spokenCount(names.length - atMost),
    loại: noun,
  };
  return whole === null
    ? say.text('name.more', more)
    : say.text('name.moreAt', { ...more, 'chỗ nêu': whole });
}
