import type { ReportContext } from './report-context';
import type { Say } from './say';
import type { HamletCode } from '../ids';

/** How many names a sentence bears before it says «và … khác». */
const NAMED_AT_MOST = 6;

/** «a, b và c»; nothing for none. */
export function joinNames(names: readonly string[], say: Say): string {
  if (names.length < 2) return names.join('');
  return say.text('name.lastOfList', {
    'danh sách': names.slice(0, -1).join(', '),
    cuối: names[names.length - 1] ?? '',
  });
}

/** Names of hamlets for a sentence: «xóm Đình 6 và Xóm 3», shortened past six; «cả 19 xóm» where it is all of them. */
export function listHamlets(codes: readonly HamletCode[], context: ReportContext): string {
  const { say, coverage } = context;
  if (codes.length > NAMED_AT_MOST && codes.length === coverage.hamlets.length) {
    return say.text('name.allHamlets', { số: String(codes.length) });
  }
  const names = codes.map((code) => hamletPhrase(context.hamletName(code), say));
  if (names.length <= NAMED_AT_MOST) return joinNames(names, say);
  const named = names.slice(0, NAMED_AT_MOST - 1);
  return say.text('name.moreHamlets', {
    'danh sách': named.join(', '),
    số: String(names.length - named.length),
  });
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

/**
 * «xóm Đình 6»; the noun takes a capital where the name is a number («Xóm 3», decree 30/2020, Phụ lục II by
 * analogy with «Quận 1»), and is left out where the name brings its own.
 */
export function hamletPhrase(name: string, say: Say): string {
  if (/^(xóm|thôn|bản|ấp|tổ|khu)\s/i.test(name)) return name;
  const phrase = say.text('name.hamlet', { xóm: name });
  return /^\d/.test(name) ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
}
