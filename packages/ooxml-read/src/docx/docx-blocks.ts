/** A paragraph as it reads: what was deleted under «track changes» is gone, what was inserted stands. */
export interface DocxParagraph {
  kind: 'paragraph';
  /** Tabs are `\t`, line breaks `\n`. Numbers that Word makes by itself are no part of it. */
  text: string;
  /** Id of its style, such as `Heading1`. */
  style?: string;
  /** The list that numbers it, and the level there, from 0. */
  list?: { id: string; level: number };
}

/** A cell with the place that it covers; merged cells come once. Rows and columns count from 0. */
export interface DocxCell {
  row: number;
  column: number;
  rows: number;
  columns: number;
  blocks: DocxBlock[];
  /** All its text, a line for each paragraph. */
  text: string;
}

export interface DocxTable {
  kind: 'table';
  rows: number;
  columns: number;
  /** From top to bottom, from left to right. */
  cells: DocxCell[];
}

export type DocxBlock = DocxParagraph | DocxTable;

/** Text of blocks: a line for each paragraph, and for each row of a table its cells with tabs between. */
export function textOfBlocks(blocks: readonly DocxBlock[]): string {
  return blocks.map((block) => (block.kind === 'paragraph' ? block.text : textOfTable(block))).join('\n');
}

function textOfTable({ rows, cells }: DocxTable): string {
  const lines = Array.from({ length: rows }, (): string[] => []);
  for (const cell of cells) lines[cell.row]?.push(cell.text);
  return lines.map((line) => line.join('\t')).join('\n');
}
