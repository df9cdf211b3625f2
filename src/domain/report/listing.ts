import { hamletPhrase as phraseOf } from '../hamlets/hamlet-phrase';
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

/** The same in the words of the report. */
export const hamletPhrase = (name: string, say: Say): string =>
  phraseOf(name, say.text('name.hamlet', { xóm: name }));
