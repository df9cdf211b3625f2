import {
  administrativePrefix,
  skipAdministrativePrefix,
  skipAnyKind,
  skipUnaccentedPrefix,
  withFullPrefix,
  withKindInFull,
} from './administrative-prefix';
import { clean } from './clean';
import { parseRoman } from './roman';
import { takeTones } from './tone';
import { withoutAccents } from './without-accents';

const TOKEN = /[\p{L}][\p{L}\p{M}]*|\d+/gu;
const ONSET_AND_Y = /^(?:qu|[bcdđghklmnprstvx]+)y$/;
const ASCII = /^[\x00-\x7f]*$/;

/**
 * Key under which two spellings are the same name (domain rule §5.2): case, tone placement, i/y after a consonant,
 * leading zeros, Roman last number in capitals, «số» and one administrative word do not matter. Tone, letters and
 * numbers do: each syllable ends with its tone as 1 huyền 2 hỏi 3 ngã 4 sắc 5 nặng.
 */
export function strictKey(text: string): string {
  return joinTokens(skipAdministrativePrefix(nameTokens(text)));
}

/** The strict key of the whole text, administrative word included: «Tổ 3» is another unit than «Xóm 3». */
export function strictKeyWithPrefix(text: string): string {
  return joinTokens(withKindInFull(nameTokens(text)));
}

/** The strict key without any word of kind: «Bản Trung» and «Thôn Trung» are both «trung». */
export function bareKey(text: string): string {
  return joinTokens(skipAnyKind(nameTokens(text)));
}

/** The administrative word of a name, in full; empty where it names none. */
function kindKey(text: string): string {
  return joinTokens(administrativePrefix(withKindInFull(nameTokens(text))));
}

/** Whether both names say what kind of unit they mean, and say it differently: «Tổ dân phố 1» is not «Xóm 1». */
export function areOfOtherKinds(a: string, b: string): boolean {
  const [kind, other] = [kindKey(a), kindKey(b)];
  return kind !== '' && other !== '' && kind !== other;
}

/** The strict key without tones, hats and horns, for suggestions only (domain rule §5.3). */
export function looseKey(text: string): string {
  const tokens = skipAdministrativePrefix(nameTokens(text)).map(loosen);
  return joinTokens(ASCII.test(text) ? skipUnaccentedPrefix(tokens) : tokens);
}

/** The loose key of the whole text, administrative word included: a name such as Tô Hiệu typed without accents. */
export function looseKeyWithPrefix(text: string): string {
  return joinTokens(nameTokens(text).map(loosen));
}

function nameTokens(text: string): string[] {
  const words = withFullPrefix(clean(text)).match(TOKEN) ?? [];
  return words.map((word, index) => tokenKey(word, index === words.length - 1));
}

function tokenKey(word: string, isLast: boolean): string {
  if (/^\d/.test(word)) return word.replace(/^0+(?=\d)/, '');
  const roman = isLast ? parseRoman(word) : null;
  return roman === null ? syllableKey(word) : String(roman);
}

function syllableKey(word: string): string {
  const { base, tones } = takeTones(word.toLowerCase());
  return (ONSET_AND_Y.test(base) ? `${base.slice(0, -1)}i` : base) + tones.join('');
}

function loosen(token: string): string {
  if (/^\d/.test(token)) return token;
  return withoutAccents(token.replace(/\d+$/, ''));
}

/** «số» goes only where a number follows it. */
function joinTokens(tokens: readonly string[]): string {
  return tokens.filter((token, index) => !isNumberWord(token) || !isNumber(tokens[index + 1])).join(' ');
}

function isNumberWord(token: string): boolean {
  return token === 'sô4' || token === 'so';
}

function isNumber(token: string | undefined): boolean {
  return token !== undefined && /^\d/.test(token);
}
