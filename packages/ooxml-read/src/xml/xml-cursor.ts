import { requireWithin, type Budget } from '../budget';
import { damaged } from '../ooxml-error';
import { decodeXml } from './decode-xml';
import { readAttributes } from './xml-attributes';

export type XmlToken = 'open' | 'close' | 'text' | 'end';

/**
 * A place in a document that is read once, from its beginning to its end. Every search goes forward from where
 * the last one ended, so that the time is that of the text's length, whatever stands in it.
 */
export interface XmlCursor {
  readonly source: string;
  readonly budget: Budget;
  /** Where the next token begins, and where the last one did. */
  at: number;
  start: number;
  /** Of the element opened or closed last. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  attributeCount: number;
  /** Of a text token, references resolved. */
  text: string;
  /** Names of the elements that are open. */
  readonly open: string[];
  /** `<a/>` is told as an open and a close. */
  closesItself: boolean;
  hasRoot: boolean;
}

export function openXml(source: string, budget: Budget): XmlCursor {
  return {
    source,
    budget,
    at: 0,
    start: 0,
    name: '',
    attributes: {},
    attributeCount: 0,
    text: '',
    open: [],
    closesItself: false,
    hasRoot: false,
  };
}

const LESS = 60;
const SLASH = 47;
const QUESTION = 63;
const BANG = 33;

/** The next token; comments and instructions are passed over. Throws OoxmlError `markup` where it is not well formed. */
export function nextToken(cursor: XmlCursor): XmlToken {
  if (cursor.closesItself) {
    cursor.closesItself = false;
    return closed(cursor, cursor.name);
  }
  const { source } = cursor;
  while (cursor.at < source.length) {
    cursor.start = cursor.at;
    if (source.charCodeAt(cursor.at) !== LESS) {
      if (textToken(cursor)) return 'text';
      continue;
    }
    const second = source.charCodeAt(cursor.at + 1);
    if (second === SLASH) return closeToken(cursor);
    if (second === QUESTION) skipTo(cursor, '?>');
    else if (second !== BANG) return openToken(cursor);
    else if (source.startsWith('<!--', cursor.at)) skipTo(cursor, '-->', 4);
    else if (characterData(cursor)) return 'text';
  }
  if (!cursor.hasRoot || cursor.open.length > 0) throw broken(cursor, 'ends too early');
  return 'end';
}

/** Passes over the element that the cursor has just opened; gives the text inside it. */
export function skipElement(cursor: XmlCursor): string {
  const depth = cursor.open.length;
  let text = '';
  for (let token = nextToken(cursor); cursor.open.length >= depth; token = nextToken(cursor)) {
    if (token === 'text') text += cursor.text;
  }
  return text;
}

/** Text up to the next tag; outside the root it may only be blank. */
function textToken(cursor: XmlCursor): boolean {
  const { source } = cursor;
  const found = source.indexOf('<', cursor.at);
  const end = found < 0 ? source.length : found;
  cursor.budget.looked += end - cursor.at;
  const text = source.slice(cursor.at, end);
  cursor.at = end;
  if (cursor.open.length === 0) {
    if (text.trim() !== '') throw broken(cursor, 'text outside the root');
    return false;
  }
  cursor.text = decodeXml(text);
  return true;
}

function characterData(cursor: XmlCursor): boolean {
  // A document type could name entities that swell without end; no OOXML part has one.
  if (!cursor.source.startsWith('<![CDATA[', cursor.at)) throw broken(cursor, 'a declaration');
  if (cursor.open.length === 0) throw broken(cursor, 'text outside the root');
  const start = cursor.at + 9;
  skipTo(cursor, ']]>', 9);
  cursor.text = cursor.source.slice(start, cursor.at - 3);
  return true;
}

function skipTo(cursor: XmlCursor, mark: string, from = 2): void {
  const found = cursor.source.indexOf(mark, cursor.at + from);
  if (found < 0) throw broken(cursor, `${mark} is missing`);
  cursor.budget.looked += found + mark.length - cursor.at;
  cursor.at = found + mark.length;
}

function closeToken(cursor: XmlCursor): 'close' {
  const found = cursor.source.indexOf('>', cursor.at);
  if (found < 0) throw broken(cursor, '> is missing');
  cursor.budget.looked += found + 1 - cursor.at;
  const name = cursor.source.slice(cursor.at + 2, found).trimEnd();
  cursor.at = found + 1;
  return closed(cursor, name);
}

function closed(cursor: XmlCursor, name: string): 'close' {
  if (cursor.open.pop() !== name) throw broken(cursor, `</${name.slice(0, 40)}>`);
  cursor.name = name;
  return 'close';
}

function openToken(cursor: XmlCursor): 'open' {
  if (cursor.open.length === 0 && cursor.hasRoot) throw broken(cursor, 'two roots');
  const tag = readAttributes(cursor.source, cursor.at, cursor.budget);
  cursor.budget.looked += tag.end - cursor.at;
  cursor.at = tag.end;
  cursor.name = tag.name;
  cursor.attributes = tag.attributes;
  cursor.attributeCount = tag.count;
  cursor.closesItself = tag.isClosed;
  cursor.hasRoot = true;
  cursor.open.push(tag.name);
  requireWithin(cursor.budget, 'depth', cursor.open.length);
  return 'open';
}

function broken(cursor: XmlCursor, what: string) {
  return damaged('markup', `${what}, at character ${cursor.start}`);
}
