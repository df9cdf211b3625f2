import { ethToD } from './eth';
import { isLegacyEncoded } from './encodings/legacy-encoding';

/** Single inner spaces and letters that cleaning leaves alone: most text, passed at once. */
const SETTLED = /^(?! )(?:[!-~À-ÏÑ-ïñ-ſƠơƯư\u1ea0-\u1ef9]| (?! |$))*$/;

/** Marks that show nothing: controls, soft hyphen, zero-width and direction marks, joiners, byte-order mark. */
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const WHITE_SPACE = /[\s\u0085]+/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
/** From a full-width sign or digit to the same in ASCII. */
const WIDTH_OFFSET = 0xfee0;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const SINGLE_QUOTES = /[\u2018-\u201b]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f]/g;
/** What cleaning would change although old encodings use it for letters (à is `Ã` and a no-break space). */
const FRAGILE = /[\u0080-\u00a0\u00ad\u00d0\u00f0\u2010-\u201f]/;
const TONE_BEFORE_SHAPE = /([aeoAEO])([\u0300\u0301\u0303\u0309])([\u0302\u0306])/g;

/**
 * One line of text as people should see it: NFC, nothing invisible, plain dashes and quotes, signs of normal width, single
 * spaces.
 * Keeps the writer's tone style. Text in an old encoding only gets its spaces tidied, so that `repairEncoding`
 * can still read it.
 */
export function clean(text: string): string {
  if (SETTLED.test(text)) return text;
  const composed = text.normalize('NFC');
  if (FRAGILE.test(composed) && isLegacyEncoded(composed)) {
    return composed.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
  }
  const visible = composed
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, halfWidth)
    .replace(WHITE_SPACE, ' ')
    .replace(DASHES, '-')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"');
  return shapesBeforeTones(ethToD(visible)).trim();
}

/** «５０» as «50»: keyboards set to Chinese or Japanese type digits and signs as wide as a character. */
export function withHalfWidth(text: string): string {
  return text.replace(FULL_WIDTH, halfWidth);
}

const halfWidth = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) - WIDTH_OFFSET);

/** Several lines of text, each cleaned; empty lines inside stay, those at the ends go. */
export function cleanLines(text: string): string {
  return text
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    .map((line) => clean(line))
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

/** Some keyboards send the tone mark before the hat (o + sắc + mũ); Unicode does not reorder these two. */
function shapesBeforeTones(text: string): string {
  const ordered = /[\u0302\u0306]/.test(text)
    ? text.normalize('NFD').replace(TONE_BEFORE_SHAPE, '$1$3$2')
    : text;
  return ordered.normalize('NFC');
}
