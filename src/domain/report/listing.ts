import { hamletPhrase as phraseOf } from '../hamlets/hamlet-phrase';
import { formatNumber } from '../text/format';
import type { ReportContext } from './report-context';
import type { Say } from './say';
import type { HamletCode } from '../ids';

/** How many names a sentence bears before it says «và … khác». */
const NAMED_AT_MOST = 6;
const HAMLETS_NAMED_AT_MOST = 7;

/** «a, b và c»; nothing for none. */
export function joinNames(names: readonly string[], say: Say): string {
  if (names.length < 2) return names.join('');
  return say.text('name.lastOfList', {
    'danh sách': names.slice(0, -1).join(', '),
    cuối: names[names.length - 1] ?? '',
  });
}

/** «Cả 19 xóm đều», «Có 3/19 xóm»: the hamlets that a sentence is about. */
export function hamletsOfAll(count: number, { say, coverage }: ReportContext): string {
  const all = coverage.hamlets.length;
  return count === all && all > 1
    ? say.text('name.everyHamlet', { 'tổng số': formatNumber(all) })
    : say.text('name.someHamlets', { 'số xóm': formatNumber(count), 'tổng số': formatNumber(all) });
}

/**
 * Names of hamlets for a sentence: «xóm Đình 6 và Xóm 3»; «cả 19 xóm» where it is all of them; past seven how many more
 * there are, and where they stand.
 */
export function listHamlets(
  codes: readonly HamletCode[],
  context: ReportContext,
  whole: string | null = context.appendixLabel('gaps'),
): string {
  const { say, coverage } = context;
  if (codes.length > 1 && codes.length === coverage.hamlets.length)
    return say.text('name.allHamlets', { số: formatNumber(codes.length) });
  const names = codes.map((code) => hamletPhrase(context.hamletName(code), say));
  if (names.length <= HAMLETS_NAMED_AT_MOST) return joinNames(names, say);
  const more = {
    'danh sách': names.slice(0, HAMLETS_NAMED_AT_MOST).join(', '),
    số: formatNumber(names.length - HAMLETS_NAMED_AT_MOST),
  };
  return whole === null
    ? say.text('name.moreHamlets', more)
    : say.text('name.moreHamletsAt', { ...more, 'chỗ nêu': whole });
}

/** Any other names for a sentence, shortened past `atMost`. */
export function listItems(names: readonly string[], say: Say, atMost: number = NAMED_AT_MOST): string {
  if (names.length <= atMost) return joinNames(names, say);
  const named = names.slice(0, atMost - 1);
  return say.text('name.moreItems', {
    'danh sách': named.join(', '),
    số: String(names.length - named.length),
  });
}

/** The same in the words of the report. */
export const hamletPhrase = (name: string, say: Say): string =>
  phraseOf(name, say.text('name.hamlet', { xóm: name }));
