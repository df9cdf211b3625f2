import { cellName, childOf, childrenOf, parseRange, parseXml, textOfItem } from 'ooxml-read';
import { encodeXml, markup } from './markup';
import { textMarkup } from './xlsx-text';

export interface CellNote {
  row: number;
  column: number;
  text: string;
}

/** Notes of a comments part: their text, without the author and the fonts. */
export function readNotes(comments: string): CellNote[] {
  return childrenOf(childOf(parseXml(comments), 'commentList'), 'comment').flatMap((comment) => {
    const range = parseRange(comment.attributes['ref'] ?? '');
    const body = childOf(comment, 'text');
    return range && body ? [{ row: range.row, column: range.column, text: textOfItem(body).text }] : [];
  });
}

/** comments.xml; notes that the file had keep their author and fonts. */
export function writeComments(notes: CellNote[], file?: string): string {
  const root = file === undefined ? undefined : parseXml(file);
  const old = new Map(
    childrenOf(childOf(root, 'commentList'), 'comment').map((one) => [one.attributes['ref'] ?? '', one]),
  );
  const authors = childrenOf(childOf(root, 'authors'), 'author').map((author) => author.raw);
  const items = notes.map((note) => {
    const ref = cellName(note.row, note.column);
    const kept = old.get(ref);
    const body = childOf(kept, 'text');
    if (kept && body && textOfItem(body).text === note.text) return kept.raw;
    return markup('comment', { ref, authorId: authors.length }, markup('text', {}, textMarkup(note.text)));
  });
  const inner =
    markup('authors', {}, [...authors, markup('author', {}, encodeXml('Ghi chú'))].join('')) +
    markup('commentList', {}, items.join(''));
  const xmlns = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return markup('comments', { xmlns, ...root?.attributes }, inner);
}

/** The boxes in which Excel shows notes, hidden until the mouse comes near. */
export function writeShapes(notes: CellNote[]): string {
  const shapes = notes.map((note, index) => {
    const { row, column } = note;
    const anchor = [column + 1, 15, Math.max(0, row - 1), 2, column + 3, 31, row + 4, 1].join(', ');
    const data =
      `<x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
      `<x:Row>${row}</x:Row><x:Column>${column}</x:Column>`;
    const inner =
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
      '<v:textbox style="mso-direction-alt:auto"/>' +
      markup('x:ClientData', { ObjectType: 'Note' }, data);
    const style = 'position:absolute;width:144pt;height:79pt;z-index:1;visibility:hidden';
    const id = `_x0000_s${1025 + index}`;
    const type = '#_x0000_t202';
    return markup('v:shape', { id, type, style, fillcolor: '#ffffe1', 'o:insetmode': 'auto' }, inner);
  });
  const shapeType =
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
  const names = {
    'xmlns:v': 'urn:schemas-microsoft-com:vml',
    'xmlns:o': 'urn:schemas-microsoft-com:office:office',
    'xmlns:x': 'urn:schemas-microsoft-com:office:excel',
  };
  return markup('xml', names, shapeType + shapes.join(''));
}
