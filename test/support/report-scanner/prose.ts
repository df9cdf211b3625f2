import { allBlocks } from './printed-report';
import type { PrintedBlock, PrintedParagraph, PrintedReport, PrintedTable } from './printed-report';

const isProse = (block: PrintedBlock): block is PrintedParagraph =>
  block.kind === 'paragraph' && ['prose', 'item', 'note'].includes(block.role);

/** Paragraphs, list items and notes, without their dashes. */
export const proseOf = (blocks: readonly PrintedBlock[]): readonly string[] =>
  blocks.filter(isProse).map(({ text }) => text.replace(/^[-–+] /, ''));

export const proseOfAll = (report: PrintedReport): readonly string[] => proseOf(allBlocks(report));

export const tablesOf = (blocks: readonly PrintedBlock[]): readonly PrintedTable[] =>
  blocks.filter((block) => block.kind === 'table');

/** Every text of the blocks: headings, paragraphs, each cell, the letterhead and the signature. */
export const textsOf = (blocks: readonly PrintedBlock[]): readonly string[] =>
  blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [block.text];
      case 'table':
        return [...block.header, ...block.rows].flat();
      case 'letterhead':
        return block.lines;
      case 'signature':
        return [...block.recipients, ...block.signer];
    }
  });

/** Sentences of a paragraph: a full stop, then a space and a capital letter or a figure. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?…]["”»)]?)\s+(?=[\p{Lu}\d“"«[\u{E000}])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** Blocks under the heading that a pattern finds, up to the next heading of its level or above. */
export function under(blocks: readonly PrintedBlock[], heading: RegExp): readonly PrintedBlock[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && heading.test(block.text));
  const opened = blocks[start];
  if (opened?.kind !== 'heading') return [];
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= opened.level);
  return end < 0 ? rest : rest.slice(0, end);
}

/** The table under a caption. */
export function tableUnder(blocks: readonly PrintedBlock[], caption: RegExp): PrintedTable | undefined {
  const at = blocks.findIndex((block) => block.kind === 'paragraph' && caption.test(block.text));
  if (at < 0) return undefined;
  return blocks.slice(at).find((block) => block.kind === 'table');
}
