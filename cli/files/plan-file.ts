import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { OoxmlError, readDocx } from 'ooxml-read';
import type { DocxBlock, DocxParagraph, DocxTable } from 'ooxml-read';
import type { Request } from '../../src/rpc/answers';
import { UsageError } from '../usage-error';

export type Paragraphs = Request<'readPlan'>['paragraphs'];

/** The paragraphs of a plan's document: a .docx, or a .txt in UTF-8 with a paragraph a line. */
export function readPlanFile(path: string): Paragraphs {
  if (extname(path).toLowerCase() === '.txt')
    return readFileSync(path, 'utf8')
      .split(/\r?\n/)
      .map((text) => ({ text }));
  try {
    return readDocx(readFileSync(path)).blocks.flatMap(paragraphsOf);
  } catch (error) {
    if (!(error instanceof OoxmlError)) throw error;
    throw new UsageError(
      `Không đọc được ${path} như một tệp .docx. Nếu là tệp .doc hoặc .pdf: xin mở ra và lưu thành .docx, hoặc chép nội dung vào một tệp .txt.`,
    );
  }
}

const paragraphsOf = (block: DocxBlock): Paragraphs =>
  block.kind === 'table' ? rowsOf(block) : linesOf(block);

/** A line break inside a paragraph begins a new line of the outline. */
function linesOf({ text, list }: DocxParagraph): Paragraphs {
  return text
    .split('\n')
    .map((line) => (list === undefined ? { text: line } : { text: line, level: list.level }));
}

/** A table of one row without a grid of tasks is how heads of documents are laid out: its cells read as paragraphs. */
function rowsOf(table: DocxTable): Paragraphs {
  if (table.columns < 3) return table.cells.flatMap(({ blocks }) => blocks.flatMap(paragraphsOf));
  const rows = Array.from({ length: table.rows }, () => Array.from({ length: table.columns }, () => ''));
  for (const { row, rows: high, column, text } of table.cells)
    for (let at = row; at < row + high; at += 1) (rows[at] ?? [])[column] = text;
  return rows.map((cells) => ({ text: cells.join(' | '), cells }));
}
