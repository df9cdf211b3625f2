import type { DocxBlock } from './docx-blocks';

/** The rows of all tables of the body, by the texts of the cells that begin in them. */
export const tableRows = (blocks: readonly DocxBlock[]): string[][] =>
  blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    const rows = Array.from({ length: block.rows }, (): string[] => []);
    for (const { row, text } of block.cells) rows[row]?.push(text);
    return rows;
  });
