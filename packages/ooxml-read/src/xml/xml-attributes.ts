import { requireWithin, type Budget } from '../budget';
import { damaged } from '../ooxml-error';
import { decodeXml } from './decode-xml';
import { inPieces } from './in-pieces';

export interface StartTag {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** How many attributes there are. */
  count: number;
  /** Whether it is `<a/>`. */
  isClosed: boolean;
  /** Where the tag ends. */
  end: number;
}

const NONE: Readonly<Record<string, string>> = Object.freeze({});
const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;

/** Reads the start tag that begins at `at`, one character after the other. */
export function readAttributes(source: string, at: number, budget: Budget): StartTag {
  let place = endOfName(source, at + 1);
  const name = source.slice(at + 1, place);
  if (name === '') throw broken(at);
  let attributes: Record<string, string> | undefined;
  let count = 0;
  for (;;) {
    const gap = place;
    place = skipBlanks(source, place);
    const code = source.charCodeAt(place);
    if (code === GREATER)
      return { name, attributes: attributes ?? NONE, count, isClosed: false, end: place + 1 };
    if (code === SLASH && source.charCodeAt(place + 1) === GREATER) {
      return { name, attributes: attributes ?? NONE, count, isClosed: true, end: place + 2 };
    }
    if (gap === place) throw broken(at);
    count += 1;
    requireWithin(budget, 'attributes', count);
    attributes ??= {};
    place = readOne(source, place, attributes);
  }
}

/** Puts one attribute into `attributes`; gives the place after it. */
function readOne(source: string, at: number, attributes: Record<string, string>): number {
  const end = endOfName(source, at);
  const name = source.slice(at, end);
  const equals = skipBlanks(source, end);
  // A name of every object's own would not be kept as an attribute.
  if (name === '' || name === '__proto__' || Object.hasOwn(attributes, name)) throw broken(at);
  if (source.charCodeAt(equals) !== EQUALS) throw broken(at);
  const open = skipBlanks(source, equals + 1);
  const quote = source[open];
  if (quote !== '"' && quote !== "'") throw broken(at);
  const close = source.indexOf(quote, open + 1);
  if (close < 0) throw broken(at);
  attributes[name] = valueOf(source.slice(open + 1, close));
  return close + 1;
}

/** Line ends and tabs that stand there as they are mean a blank (XML 1.0, 3.3.3). */
function valueOf(text: string): string {
  const isPlain = !text.includes('\n') && !text.includes('\t');
  return decodeXml(isPlain ? text : inPieces(text, '', (piece) => piece.replace(/[\t\n]/gu, ' ')));
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13;
}

function skipBlanks(source: string, from: number): number {
  let place = from;
  while (isBlank(source.charCodeAt(place))) place += 1;
  return place;
}

/** A name ends at a blank or at one of `/ > = < " '`. */
function endOfName(source: string, from: number): number {
  let place = from;
  for (; place < source.length; place += 1) {
    const code = source.charCodeAt(place);
    if (code <= 32 || code === GREATER || code === SLASH || code === EQUALS) break;
    if (code === 60 || code === 34 || code === 39) break;
  }
  return place;
}

function broken(at: number) {
  return damaged('markup', `a tag at character ${at}`);
}
