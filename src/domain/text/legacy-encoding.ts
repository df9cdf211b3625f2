import { decodeMojibake, mayBeMojibake } from './mojibake';
import { decodeTcvn3 } from './tcvn3';
import { isPossibleSyllable } from './vietnamese-syllable';
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
/** Codes of TCVN3 that VNI never uses. */
const ONLY_IN_TCVN3 = /[\u00a1-\u00be\u00d7\u00de\u00df\u00e7\u00f0\u00f7\u00fe]/;

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
  const asWritten = countImpossible(text);
  if (asWritten === 0) return null;
  if (mayBeMojibake(text)) {
    const repaired = decodeMojibake(text);
    if (countImpossible(repaired) < asWritten) return { encoding: 'mojibake', repaired };
  }
  if (ONLY_IN_UNICODE.test(text)) return null;
  return findFontRepair(text, asWritten);
}

function findFontRepair(text: string, asWritten: number): EncodingRepair | null {
  const tcvn3: EncodingRepair = { encoding: 'tcvn3', repaired: decodeTcvn3(text) };
  const vni: EncodingRepair = { encoding: 'vni', repaired: decodeVni(text) };
  const likelierFirst = ONLY_IN_TCVN3.test(text) ? [tcvn3, vni] : [vni, tcvn3];
  let best: EncodingRepair | null = null;
  let fewest = asWritten;
  for (const repair of likelierFirst) {
    const count = countImpossible(repair.repaired);
    if (count < fewest) {
      best = repair;
      fewest = count;
    }
  }
  return best;
}

/** Runs of anything but white space, ASCII signs and digits, and general punctuation. */
const TOKEN = /[^\s\u0000-\u0040\u005b-\u0060\u007b-\u007f\u2000-\u206f]+/g;
const LETTER = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1ef9]/;
const UNIT = /^(?:µ[AFVglms]|[NV]·[Am]|[Ak]?W?·h)$/;
/** Quotation marks around words; in TCVN3 `«` begins words (ông) but `»` (ằ) never ends one. */
const GUILLEMETS = /(^|[\s("'“‘])«([^«»]*)»(?![\p{L}])/gu;

/** Words with letters beyond ASCII that cannot be one Vietnamese syllable. */
function countImpossible(text: string): number {
  const words = text.replace(GUILLEMETS, '$1 $2 ').match(TOKEN) ?? [];
  return words.filter((word) => !readsWell(word)).length;
}

function readsWell(word: string): boolean {
  if (ASCII.test(word) || !LETTER.test(word) || UNIT.test(word)) return true;
  return isEvenlyCased(word) && isPossibleSyllable(word);
}

/** All small, all capitals, or one capital first. */
function isEvenlyCased(word: string): boolean {
  const rest = word.slice(1);
  return rest === rest.toLowerCase() || word === word.toUpperCase();
}
