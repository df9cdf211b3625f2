import type { OoxmlLimits } from '../limits';
import { damaged, OoxmlError, readAt } from '../ooxml-error';
import { openPackage } from '../package/open-package';
import { nextToken, openXml, skipElement, type XmlCursor } from '../xml/xml-cursor';
import type { DocxBlock } from './docx-blocks';
import { readParagraph } from './read-paragraph';
import { readTable } from './read-table';

/** What holds paragraphs and tables and is passed through. */
const AROUND_BLOCKS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo']);

export interface Docx {
  /** Paragraphs and tables of the body, in order. */
  blocks: DocxBlock[];
}

/** The text of a .docx in its tables and paragraphs; headers, footers, notes and drawings are not read. Throws OoxmlError. */
export function readDocx(file: Uint8Array, limits: Partial<OoxmlLimits> = {}): Docx {
  const source = openPackage(file, limits);
  const path = source.relationsOf('').find((relation) => relation.type === 'officeDocument')?.target;
  if (path === undefined) throw damaged('part-missing', 'document');
  return readAt({ part: path }, () => {
    const cursor = openXml(source.markupOf(path), source.budget);
    nextToken(cursor);
    if (cursor.name !== 'document') throw new OoxmlError({ kind: 'other-format', part: path });
    return { blocks: bodyOf(cursor) };
  });
}

function bodyOf(cursor: XmlCursor): DocxBlock[] {
  const blocks: DocxBlock[] = [];
  for (let token = nextToken(cursor); token !== 'end'; token = nextToken(cursor)) {
    if (token !== 'open') continue;
    if (cursor.name === 'body') blocks.push(...readBlocks(cursor, () => void skipElement(cursor)));
    else skipElement(cursor);
  }
  return blocks;
}

/** What stands in the element that the cursor has just opened. */
function readBlocks(cursor: XmlCursor, onProperties: () => void, blocks: DocxBlock[] = []): DocxBlock[] {
  for (let token = nextToken(cursor); token !== 'close'; token = nextToken(cursor)) {
    if (token !== 'open') continue;
    if (cursor.name === 'p') blocks.push(readParagraph(cursor));
    else if (cursor.name === 'tbl') blocks.push(readTable(cursor, readBlocks));
    else if (cursor.name === 'tcPr') onProperties();
    else if (AROUND_BLOCKS.has(cursor.name)) readBlocks(cursor, onProperties, blocks);
    else skipElement(cursor);
  }
  return blocks;
}
