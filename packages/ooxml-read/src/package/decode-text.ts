import { damaged } from '../ooxml-error';
import { inPieces } from '../xml/in-pieces';

/** The part of TextDecoder that is used; browsers and Node have it alike. */
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** How the bytes of a character lie: how many there are, and which of them says what an ASCII sign is. */
interface Encoding {
  label: string;
  bytes: 1 | 2;
  low: 0 | 1;
}

/** UTF-8, or UTF-16 by its byte order mark; line ends as XML reads them. Throws OoxmlError where the bytes are neither. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding.label, { fatal: true }).decode(withPlainLineEnds(bytes, encoding));
  } catch {
    throw damaged('encoding', encoding.label);
  }
}

function encodingOf([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return { label: 'utf-16le', bytes: 2, low: 0 };
  if (first === 0xfe && second === 0xff) return { label: 'utf-16be', bytes: 2, low: 1 };
  return { label: 'utf-8', bytes: 1, low: 0 };
}

const RETURN = 13;
const LINE_FEED = 10;

/** `\r\n` and `\r` as `\n`. Among bytes, as a text of nothing but line ends would take gigabytes among characters. */
function withPlainLineEnds(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  if (!bytes.includes(RETURN)) return bytes;
  const step = encoding.bytes;
  const other = step - 1 - encoding.low;
  const is = (at: number, sign: number): boolean =>
    bytes[at + encoding.low] === sign && (step === 1 || bytes[at + other] === 0);
  const plain = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += step) {
    const isReturn = is(at, RETURN);
    if (isReturn && is(at + step, LINE_FEED)) continue;
    for (let index = 0; index < step; index += 1) plain[length + index] = bytes[at + index] ?? 0;
    if (isReturn) plain[length + encoding.low] = LINE_FEED;
    length += step;
  }
  return plain.subarray(0, length);
}

/** Namespaces of a root stand in its start tag, which no program writes longer than this. */
const ROOT_CHARACTERS = 8_000;

/**
 * The document with the elements of its root's own namespace without prefix, as most programs write them:
 * `<x:worksheet xmlns:x="…">` becomes `<worksheet xmlns="…">`.
 */
export function withoutOwnPrefix(text: string): string {
  const head = text.slice(0, ROOT_CHARACTERS);
  const root = /<[\p{L}_][^\s>/]*/u.exec(head.replace(/<!--[^]*?-->/gu, ''))?.[0] ?? '';
  const prefix = /^<([\p{L}\d_.-]+):/u.exec(root)?.[1];
  if (prefix === undefined || !head.includes(`xmlns:${prefix}=`)) return text;
  const plain = (markup: string): string =>
    inPieces(markup, '<', (piece) => piece.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</'));
  return outsideCharacterData(text, plain).replace(`xmlns:${prefix}=`, 'xmlns=');
}

function outsideCharacterData(text: string, change: (markup: string) => string): string {
  let out = '';
  let at = 0;
  for (;;) {
    const start = text.indexOf('<![CDATA[', at);
    const end = start < 0 ? -1 : text.indexOf(']]>', start);
    if (end < 0) return out + change(text.slice(at));
    out += change(text.slice(at, start)) + text.slice(start, end);
    at = end;
  }
}
