import { jsonText, type JsonValue } from '../../json-value';
import { bytesOf, fromBase64, signedBytes, toBase64, utf8Bytes } from '../bytes';
import { call, exception } from '../channel';
import { emulated } from '../emulated';
import { googleEnum } from '../google-enum';
import { signatureError } from '../signature';
import { blobData, createBlob } from './blob';
import { formatDate } from './format-date';
import { formatString } from './format-string';
import { parseCsv } from './parse-csv';

type Utilities = GoogleAppsScript.Utilities.Utilities;
type Blob = GoogleAppsScript.Base.Blob;
type BlobSource = GoogleAppsScript.Base.BlobSource;
type Bytes = number[] | string;

const dataOf = (data: Bytes): Uint8Array => (typeof data === 'string' ? utf8Bytes(data) : bytesOf(data));

/** What the backend does with bytes, in base64 both ways. */
function ofBytes(method: string, args: readonly JsonValue[]): Uint8Array {
  return fromBase64(jsonText(call('Utilities', method, args)));
}

function zip(blobs: BlobSource[], name = 'archive.zip'): Blob {
  if (!Array.isArray(blobs)) throw signatureError('Utilities.zip', [blobs]);
  const entries = blobs.map((source) => {
    const { bytes, name: entry } = blobData(source, 'Utilities.zip');
    if (entry === null) throw exception('Blob object must have non-null name for this operation.');
    return { name: entry, base64: toBase64(bytes) };
  });
  return createBlob(ofBytes('zip', [entries]), 'application/zip', name);
}

function unzip(source: BlobSource): Blob[] {
  const { bytes } = blobData(source, 'Utilities.unzip');
  const entries = call('Utilities', 'unzip', [toBase64(bytes)]) as { name: string; base64: string }[];
  return entries.map(({ name, base64 }) =>
    createBlob(fromBase64(base64), null, name).setContentTypeFromExtension(),
  );
}

function newBlob(data: Bytes, contentType?: string, name?: string): Blob {
  if (typeof data !== 'string' && !Array.isArray(data)) throw signatureError('Utilities.newBlob', [data]);
  const plain = typeof data === 'string' ? 'text/plain' : null;
  return createBlob(dataOf(data), contentType ?? plain, name ?? null);
}

const isBytes = (data: unknown): data is Bytes =>
  typeof data === 'string' || (Array.isArray(data) && data.every((byte) => typeof byte === 'number'));

const ALGORITHMS = ['MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'] as const;

/** Text is US-ASCII unless a charset is given, and what that cannot say is `?` (facts.md 48). */
function charsetBytes(data: Bytes, charset: Charset | undefined): Uint8Array {
  if (typeof data !== 'string' || (charset !== undefined && isNamed(charset, 'UTF_8'))) return dataOf(data);
  return utf8Bytes(data.replace(/[^\u0000-\u007f]/g, '?'));
}

type Charset = GoogleAppsScript.Utilities.Charset;

/** An enum value prints by its name. */
const isNamed = (value: Charset, name: string): boolean => value.toString() === name;

const isCharset = (charset: Charset | undefined): boolean =>
  charset === undefined || isNamed(charset, 'US_ASCII') || isNamed(charset, 'UTF_8');

function computeDigest(...args: [algorithm: unknown, value: Bytes, charset?: Charset]): number[] {
  const [algorithm, value, charset] = args;
  const known = ALGORITHMS.some((name) => name === String(algorithm));
  if (args.length < 2 || !known || !isBytes(value) || !isCharset(charset)) {
    throw signatureError('Utilities.computeDigest', args);
  }
  return signedBytes(ofBytes('digest', [String(algorithm), toBase64(charsetBytes(value, charset))]));
}

function computeHmacSha256Signature(...args: [value: Bytes, key: Bytes, charset?: Charset]): number[] {
  const [value, key, charset] = args;
  if (!isBytes(value) || !isBytes(key) || typeof value !== typeof key || !isCharset(charset)) {
    throw signatureError('Utilities.computeHmacSha256Signature', args);
  }
  const wire = [value, key].map((data) => toBase64(charsetBytes(data, charset)));
  return signedBytes(ofBytes('hmac', ['SHA_256', ...wire]));
}

const webSafe = (base64: string): string => base64.replace(/\+/g, '-').replace(/\//g, '_');
const fromWebSafe = (text: string): string => text.replace(/-/g, '+').replace(/_/g, '/');

/** Version 4, from the realm's own `Math.random`, which seeded mode seeds. */
function uuid(): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {
    const digit = Math.floor(Math.random() * 16);
    return (place === 'x' ? digit : (digit & 3) | 8).toString(16);
  });
}

function checkedFormatDate(...args: [date: unknown, timeZone: string, format: string]): string {
  const [date, timeZone, format] = args;
  const isDate = Object.prototype.toString.call(date) === '[object Date]';
  if (!isDate || typeof timeZone !== 'string' || typeof format !== 'string') {
    throw signatureError('Utilities.formatDate', args);
  }
  return formatDate(date as Date, timeZone, format);
}

/** The global `Utilities`. */
export function createUtilities(): Utilities {
  return emulated<Utilities>('Utilities', {
    Charset: googleEnum<typeof GoogleAppsScript.Utilities.Charset>('Charset', ['US_ASCII', 'UTF_8']),
    DigestAlgorithm: googleEnum<typeof GoogleAppsScript.Utilities.DigestAlgorithm>('DigestAlgorithm', [
      ...ALGORITHMS,
    ]),
    base64Decode: (text: string) => signedBytes(fromBase64(text)),
    base64DecodeWebSafe: (text: string) => signedBytes(fromBase64(fromWebSafe(text))),
    base64Encode: (data: Bytes) => toBase64(dataOf(data)),
    base64EncodeWebSafe: (data: Bytes) => webSafe(toBase64(dataOf(data))),
    computeDigest,
    computeHmacSha256Signature,
    formatDate: checkedFormatDate,
    formatString: (template: string, ...values: unknown[]) => formatString(template, values),
    getUuid: uuid,
    newBlob,
    parseCsv: (text: string, delimiter?: string) => parseCsv(text, delimiter),
    sleep(milliseconds: number) {
      if (milliseconds > 300_000) throw exception('Invalid argument: milliseconds');
      call('Utilities', 'sleep', [milliseconds]);
    },
    unzip,
    zip,
  });
}
