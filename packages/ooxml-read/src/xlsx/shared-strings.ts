import { requireWithin, type Budget } from '../budget';
import { DEFAULT_LIMITS } from '../limits';
import { damaged, tooLarge } from '../ooxml-error';
import { readElement, type XmlElement } from '../xml/xml-element';
import { nextToken, openXml } from '../xml/xml-cursor';

/** A text, and its markup where it has runs or phonetic marks. */
export interface SharedText {
  text: string;
  rich?: string;
}

/** The table of shared strings (18.4.9), item by item. */
export function readSharedStrings(source: string, budget: Budget): SharedText[] {
  const cursor = openXml(source, budget);
  const strings: SharedText[] = [];
  nextToken(cursor);
  if (cursor.name !== 'sst') throw damaged('markup', `<${cursor.name}> for <sst>`);
  for (let token = nextToken(cursor); token !== 'end'; token = nextToken(cursor)) {
    if (token !== 'open') continue;
    const item = readElement(cursor);
    if (item.name !== 'si') continue;
    strings.push(textOfItem(item));
    requireWithin(budget, 'strings', strings.length);
  }
  return strings;
}

/** A cell's longest text where every character is an escape of seven. */
const LONGEST_TEXT = DEFAULT_LIMITS.cellCharacters * 7;

/** Text of <si>, <is> or <text>: plain, or in runs. Phonetic runs are no part of it. */
export function textOfItem(item: XmlElement): SharedText {
  let text = '';
  let isPlain = true;
  for (const child of item.children) {
    if (child.name === 't') text += child.text;
    else isPlain = false;
    if (child.name === 'r') for (const part of child.children) if (part.name === 't') text += part.text;
  }
  if (text.length > LONGEST_TEXT) throw tooLarge('cellCharacters', DEFAULT_LIMITS.cellCharacters);
  if (isPlain) return { text: unescapeText(text) };
  return { text: unescapeText(text), rich: item.children.map((child) => child.raw).join('') };
}

/** `_x000D_` stands for a character that XML cannot hold (22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/giu, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
