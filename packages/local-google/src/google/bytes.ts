/** Bytes as Apps Script shows them (signed, facts.md 40), as text in UTF-8, and as base64. The realm has no atob. */
import { exception } from './channel';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PADDING = '='.charCodeAt(0);
const VALUE_BY_CODE = new Map(Array.from(ALPHABET, (letter, value) => [letter.charCodeAt(0), value]));

/** −128 to 127, a plain array of the realm. */
export function signedBytes(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

/** Takes signed and unsigned numbers alike, as Google's byte arguments do. */
export function bytesOf(numbers: ArrayLike<number>): Uint8Array {
  return Uint8Array.from(numbers, (number) => number & 255);
}

export function utf8Bytes(text: string): Uint8Array {
  const encoded = encodeURIComponent(
    text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '?'),
  );
  const bytes = new Uint8Array(encoded.length);
  let length = 0;
  for (let i = 0; i < encoded.length; i++) {
    const isEscape = encoded.charCodeAt(i) === 37;
    bytes[length++] = isEscape ? parseInt(encoded.slice(i + 1, i + 3), 16) : encoded.charCodeAt(i);
    if (isEscape) i += 2;
  }
  return bytes.slice(0, length);
}

/** Broken sequences become U+FFFD. */
export function utf8Text(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length;) {
    const { code, length } = codePointAt(bytes, i);
    text += String.fromCodePoint(code);
    i += length;
  }
  return text;
}

const BROKEN = 0xfffd;

function codePointAt(bytes: Uint8Array, at: number): { code: number; length: number } {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return { code: first, length: 1 };
  const following = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc2 ? 1 : 0;
  if (following === 0 || first > 0xf4) return { code: BROKEN, length: 1 };
  let code = first & (0x3f >> following);
  for (let k = 1; k <= following; k++) {
    const next = bytes[at + k] ?? 0;
    if ((next & 0xc0) !== 0x80) return { code: BROKEN, length: k };
    code = (code << 6) | (next & 0x3f);
  }
  const tooLong = code < (following === 2 ? 0x800 : following === 3 ? 0x10000 : 0x80);
  const wrong = tooLong || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return { code: wrong ? BROKEN : code, length: following + 1 };
}

/** Bytes encoded at a time, a multiple of 3: a text for each letter would take hundreds of times the room of the bytes. */
const ENCODED_AT_ONCE = 6144;

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += ENCODED_AT_ONCE) {
    parts.push(partToBase64(bytes.subarray(from, from + ENCODED_AT_ONCE)));
  }
  return parts.join('');
}

function partToBase64(bytes: Uint8Array): string {
  const codes: number[] = [];
  const letter = (triple: number, shift: number): number => ALPHABET.charCodeAt((triple >> shift) & 63);
  for (let i = 0; i < bytes.length; i += 3) {
    const triple = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    codes.push(letter(triple, 18), letter(triple, 12));
    codes.push(i + 1 < bytes.length ? letter(triple, 6) : PADDING);
    codes.push(i + 2 < bytes.length ? letter(triple, 0) : PADDING);
  }
  return String.fromCharCode(...codes);
}

/** Throws Google's refusal where the text is no base64. */
export function fromBase64(text: string): Uint8Array {
  const clean = text.replace(/\s/g, '').replace(/=+$/, '');
  if (clean.length % 4 === 1) throw exception('Could not decode string.');
  const bytes = new Uint8Array(Math.floor((clean.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < clean.length; i++) {
    const value = VALUE_BY_CODE.get(clean.charCodeAt(i));
    if (value === undefined) throw exception('Could not decode string.');
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 255;
    }
  }
  return bytes;
}
