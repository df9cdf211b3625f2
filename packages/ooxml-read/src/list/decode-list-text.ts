/** The part of TextDecoder that is used; browsers and Node have it alike. */
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** Windows-1252 from 0x80 to 0x9f; the five bytes it leaves open become the control of the same number. */
const HIGH_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST_HIGH = 0x80;
const AFTER_HIGH = 0xa0;
/** Bytes that are made text at one go. */
const PIECE = 8_192;

/**
 * A text file as text: UTF-16 by its byte order mark or by its blank halves, UTF-8 where the bytes are that, else
 * Windows-1252, under which fonts of TCVN3 and VNI write their bytes; whoever knows Vietnamese reads those.
 */
export function decodeListText(bytes: Uint8Array): string {
  const wide = wideLabel(bytes);
  if (wide !== null) return withoutMark(new TextDecoder(wide, { fatal: false }).decode(bytes));
  try {
    return withoutMark(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return from1252(bytes);
  }
}

function wideLabel(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const blanks = [0, 0];
  const looked = Math.min(bytes.length, 2_000);
  for (let at = 0; at < looked; at += 1) if (bytes[at] === 0) blanks[at % 2] = (blanks[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = blanks;
  if (even + odd < looked / 6) return null;
  return odd >= even ? 'utf-16le' : 'utf-16be';
}

const withoutMark = (text: string): string => (text.startsWith('\ufeff') ? text.slice(1) : text);

function from1252(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += String.fromCharCode(...Array.from(bytes.subarray(at, at + PIECE), codeOf1252));
  }
  return text;
}

const codeOf1252 = (byte: number): number =>
  byte >= FIRST_HIGH && byte < AFTER_HIGH ? HIGH_1252.charCodeAt(byte - FIRST_HIGH) : byte;
