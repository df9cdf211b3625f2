import { spend } from '../budget';
import { attributeOf } from '../xml/xml-element';
import { nextToken, skipElement, type XmlCursor } from '../xml/xml-cursor';
import type { DocxParagraph } from './docx-blocks';

/** What holds runs and is passed through; all else inside a paragraph shows no text of its own. */
const AROUND_RUNS = new Set(
  'hyperlink ins moveTo smartTag customXml sdt sdtContent fldSimple dir bdo'.split(' '),
);
const SIGNS: Record<string, string> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '\u2011' };

/** The paragraph (17.3.1.22) that the cursor has just opened. Drawings, text boxes and notes are passed over. */
export function readParagraph(cursor: XmlCursor): DocxParagraph {
  const paragraph: DocxParagraph = { kind: 'paragraph', text: '' };
  readInside(cursor, paragraph);
  spend(cursor.budget, 'characters', paragraph.text.length);
  return paragraph;
}

function readInside(cursor: XmlCursor, paragraph: DocxParagraph): void {
  for (let token = nextToken(cursor); token !== 'close'; token = nextToken(cursor)) {
    if (token !== 'open') continue;
    if (cursor.name === 'r') readRun(cursor, paragraph);
    else if (cursor.name === 'pPr') readProperties(cursor, paragraph);
    else if (AROUND_RUNS.has(cursor.name)) readInside(cursor, paragraph);
    else skipElement(cursor);
  }
}

function readRun(cursor: XmlCursor, paragraph: DocxParagraph): void {
  for (let token = nextToken(cursor); token !== 'close'; token = nextToken(cursor)) {
    if (token !== 'open') continue;
    const { name } = cursor;
    paragraph.text += SIGNS[name] ?? '';
    const text = skipElement(cursor);
    if (name === 't') paragraph.text += text;
  }
}

function readProperties(cursor: XmlCursor, paragraph: DocxParagraph): void {
  const list: { id?: string; level: number } = { level: 0 };
  const depth = cursor.open.length;
  for (let token = nextToken(cursor); cursor.open.length >= depth; token = nextToken(cursor)) {
    if (token !== 'open') continue;
    const value = attributeOf(cursor, 'val');
    if (value === undefined) continue;
    if (cursor.name === 'pStyle') paragraph.style = value;
    else if (cursor.name === 'numId') list.id = value;
    else if (cursor.name === 'ilvl') list.level = Number(value) || 0;
  }
  // List 0 takes a paragraph out of the list of its style.
  if (list.id !== undefined && list.id !== '0') paragraph.list = { id: list.id, level: list.level };
}
