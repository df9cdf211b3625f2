import { decodeMojibake, mayBeMojibake, withLostBytes } from './mojibake';
import { decodeTcvn3 } from './tcvn3';
import { isWellSpelled } from '../vietnamese-syllable';
import { decodeVni } from './vni';

export { decodeMojibake, decodeTcvn3, decodeVni };

export type LegacyEncoding = 'mojibake' | 'tcvn3' | 'vni';
/** `unicode` has letters that only Vietnamese Unicode has; `latin` has none, and reads well as it is. */
export type TextEncoding = LegacyEncoding | 'unicode' | 'latin';

export interface EncodingRepair {
  readonly encoding: LegacyEncoding;
  readonly repaired: string;
}

const ASCII = /^[\x00-\x7f]*$/;
const ONLY_IN_UNICODE = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]/;
/** Marks after vowels, and đ at the start of a word, as VNI writes them. */
const LIKE_VNI = /[aeoy][âàáåãäøùûõïÂÀÁÅÃÄØÙÛÕÏ]|a[êèéúüë]|[uôö][øùûõï]|(?<![\p{L}\p{M}])ñ/iu;

export function detectEncoding(text: string): TextEncoding {
  const composed = text.normalize('NFC');
  const repair = findRepair(composed);
  if (repair !== null) return repair.encoding;
  return ONLY_IN_UNICODE.test(composed) ? 'unicode' : 'latin';
}

/**
 * Reads text of an old encoding; null where it reads well as it is or no old encoding makes it read better, that is,
 * have fewer words that cannot be Vietnamese (domain rule §5.5). Give it the text as typed, before `clean`.
 */
export function repairEncoding(text: string): EncodingRepair | null {
  return findRepair(text.normalize('NFC'));
}

export function isLegacyEncoded(text: string): boolean {
  return findRepair(text.normalize('NFC')) !== null;
}

function findRepair(text: string): EncodingRepair | null {
  if (ASCII.test(text)) return null;
  const isUnicode = ONLY_IN_UNICODE.test(text);
  const isSuspect = mayBeMojibake(text);
  if (isUnicode && !isSuspect) return null;
  const words = wordsOf(text);
  if (words.every(readsWell)) return null;
  if (isSuspect) {
    const repaired = text.replace(/[^ \t\r\n]+/g, readMojibake);
    const after = wordsOf(repaired);
    if (isHalfRead(words, after)) return null;
    if (countImpossible(after) < countImpossible(words)) return { encoding: 'mojibake', repaired };
  }
  return isUnicode ? null : findFontRepair(text, words);
}

/** A word whose lost bytes can be told by the rest of it is read whole. */
function readMojibake(word: string): string {
  const readings = new Set(withLostBytes(word).map(decodeMojibake));
  if (readings.size === 1) return decodeMojibake(word);
  const [only, second] = [...readings].filter((reading) => wordsOf(reading).every(readsWell));
  return only !== undefined && second === undefined ? only : decodeMojibake(word);
}

/** What no Vietnamese word holds, and words read by half do. */
const LEFT_OVER = /[\u0080-\u00bfÄÅÆ]/;

/** A word that was touched and still is none: half of it is lost, and what remains is no word to offer. */
const isHalfRead = (before: readonly string[], after: readonly string[]): boolean =>
  after.some((word) => LEFT_OVER.test(word) && !readsWell(word) && !before.includes(word));

/** Where both fonts read equally well, TCVN3 is likelier: it was the standard, and the north used it. */
function findFontRepair(text: string, words: readonly string[]): EncodingRepair | null {
  const tcvn3: EncodingRepair = { encoding: 'tcvn3', repaired: decodeTcvn3(text) };
  const vni: EncodingRepair = { encoding: 'vni', repaired: decodeVni(text) };
  const likelierFirst = LIKE_VNI.test(text) ? [vni, tcvn3] : [tcvn3, vni];
  let best: EncodingRepair | null = null;
  let fewest = countImpossible(words);
  for (const repair of likelierFirst) {
    const repairedWords = wordsOf(repair.repaired);
    const count = countImpossible(repairedWords);
    if (count < fewest && mendsMoreThanItTouches(words, repairedWords)) {
      best = repair;
      fewest = count;
    }
  }
  return best;
}

/** One slip of the pen in good text must not turn the good words around it into others. */
function mendsMoreThanItTouches(before: readonly string[], after: readonly string[]): boolean {
  const signsRead = before.filter(
    (word, index) => !LETTER.test(word) && isWellSpelled(after[index] ?? ''),
  ).length;
  const mended = countImpossible(before) - countImpossible(after) + signsRead;
  const touched = before.filter(
    (word, index) => LETTER.test(word) && readsWell(word) && word !== after[index],
  );
  return touched.length <= mended;
}

/** Runs of anything but white space, ASCII signs and digits, and general punctuation. */
const TOKEN = /[^\s\u0000-\u0040\u005b-\u0060\u007b-\u007f\u2000-\u206f]+/g;
const LETTER = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1ef9]/;
const UNIT = /^(?:µ[AFVglms]|[NV]·[Am]|[Ak]?W?·h)$/;
const ACRONYM = /^[A-ZĐ]+$/;
/** Quotation marks around words; in TCVN3 `«` begins words (ông) but `»` (ằ) never ends one. */
const GUILLEMETS = /(^|[\s("'“‘])«([^«»]*)»(?![\p{L}])/gu;

function wordsOf(text: string): readonly string[] {
  return text.replace(GUILLEMETS, '$1 $2 ').match(TOKEN) ?? [];
}

/** Words with letters beyond ASCII that cannot be one Vietnamese syllable. */
function countImpossible(words: readonly string[]): number {
  return words.filter((word) => !readsWell(word)).length;
}

function readsWell(word: string): boolean {
  if (ASCII.test(word) || !LETTER.test(word) || UNIT.test(word)) return true;
  return ACRONYM.test(word) || (isEvenlyCased(word) && isWellSpelled(word));
}

/** All small, all capitals, or one capital first. */
function isEvenlyCased(word: string): boolean {
  const rest = word.slice(1);
  return rest === rest.toLowerCase() || word === word.toUpperCase();
}
