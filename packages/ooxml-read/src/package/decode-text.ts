import { damaged } from '../ooxml-error';
import { inPieces } from '../xml/in-pieces';

/** The part of TextDecoder that is used; browsers and Node have it alike. */
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** UTF-8, or UTF-16 by its byte order mark; line ends as XML reads them. */
export function decodeText(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  const text = decode(encoding, bytes);
  return text.includes('\r') ? inPieces(text, '\r', (piece) => piece.replace(/\r\n?/gu, '\n')) : text;
}

function decode(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw damaged('encoding', encoding);
  }
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
  const name = prefix.replaceAll('.', '\\.');
  const tags = new RegExp(`<(/?)${name}:`, 'gu');
  const plain = (markup: string): string =>
    inPieces(markup, '<', (piece) => piece.replace(tags, '<$1')).replace(`xmlns:${prefix}=`, 'xmlns=');
  return outsideCharacterData(text, plain);
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
