import type { DocxBlock, DocxParagraph, DocxTable } from './docx-blocks';

/** A line of a document as a reader's eye takes it: a paragraph, or a row of a table of several columns. */
export interface DocxLine {
  text: string;
  /** Level in a list that Word numbers by itself. */
  level?: number;
  /** Cells of a row; one that is merged down stands in each of its rows. */
  cells?: string[];
}

/**
 * A document line by line. A line break inside a paragraph begins a new line; a table of one or two columns only lays text out, as
 * heads of letters do, so that its cells come as paragraphs.
 */
export const linesOfDocx = (blocks: readonly DocxBlock[]): DocxLine[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? rowsOf(block) : paragraphLines(block)));

const paragraphLines = ({ text, list }: DocxParagraph): DocxLine[] =>
  text.split('\n').map((line) => (list === undefined ? { text: line } : { text: line, level: list.level }));

const FEWEST_COLUMNS = 3;

function rowsOf(table: DocxTable): DocxLine[] {
  if (table.columns < FEWEST_COLUMNS) return table.cells.flatMap(({ blocks }) => linesOfDocx(blocks));
  const rows = Array.from({ length: table.rows }, () => Array.from({ length: table.columns }, () => ''));
  for (const { row, rows: high, column, text } of table.cells) {
    for (let at = row; at < row + high; at += 1) {
      const cells = rows[at];
      if (cells !== undefined) cells[column] = text;
    }
  }
  return rows.map((cells) => ({ text: cells.join(' | '), cells }));
}
