import type { ListRefusal } from './list-sheet';

export type ListFormat =
  { readonly kind: 'workbook' } | { readonly kind: 'document' } | { readonly kind: 'text' } | ListRefusal;

const PICTURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** Bytes of a compound file in which the names of its streams are looked for; its directory may lie anywhere. */
const MOST_LOOKED = 4 * 1024 * 1024;
const BYTES_SAMPLED = 4_000;

/** What the bytes are, whatever the file is called. */
export function formatOf(bytes: Uint8Array): ListFormat {
  if (bytes.length === 0) return { kind: 'empty' };
  if (startsWith(bytes, COMPOUND))
    return holdsName(bytes, 'EncryptedPackage') ? { kind: 'password' } : { kind: 'old-office' };
  if (startsWith(bytes, ZIP)) return zipFormat(bytes);
  if (PICTURES.some((head) => startsWith(bytes, head)) || isWebp(bytes))
    return { kind: 'other-format', isPicture: true };
  return isText(bytes) ? { kind: 'text' } : { kind: 'other-format', isPicture: false };
}

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, at) => bytes[at] === byte);

const isWebp = (bytes: Uint8Array): boolean =>
  ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP';

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** Names of parts stand in the directory at the end of a zip, and before each part. */
function zipFormat(bytes: Uint8Array): ListFormat {
  if (holdsAscii(bytes, 'xl/workbook') || holdsAscii(bytes, 'xl\\workbook')) return { kind: 'workbook' };
  if (holdsAscii(bytes, 'word/document')) return { kind: 'document' };
  // A package may call its parts otherwise: the reader of workbooks says what it is.
  return holdsAscii(bytes, '[Content_Types].xml') ? { kind: 'workbook' } : { kind: 'other-zip' };
}

/** Names in a compound file are UTF-16. */
const holdsName = (bytes: Uint8Array, name: string): boolean =>
  holds(
    bytes.subarray(0, MOST_LOOKED),
    Array.from(name).flatMap((sign) => [sign.charCodeAt(0), 0]),
  );

const holdsAscii = (bytes: Uint8Array, text: string): boolean =>
  holds(
    bytes,
    Array.from(text, (sign) => sign.charCodeAt(0)),
  );

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Text has no blank bytes but those of UTF-16, and hardly a control. */
function isText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, BYTES_SAMPLED);
  if (ascii(sample, 0, 5) === '%PDF-') return false;
  const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  if (controls <= sample.length / 100) return true;
  const hasMark = (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff);
  const odd = sample.filter((byte, at) => at % 2 === 1 && byte < 2).length;
  const even = sample.filter((byte, at) => at % 2 === 0 && byte < 2).length;
  return hasMark || Math.max(odd, even) > sample.length / 4;
}
