import type { Block, Runs } from '../../domain/report/tree';

/**
 * Text that stays on the page of what follows: the last two paragraphs before the signature, so that no page holds it
 * with less than two lines, and the line before the one that ends an appendix.
 */
export function staysWithNext(blocks: readonly Block[], position: number): boolean {
  const next = blocks[position + 1];
  const afterNext = blocks[position + 2];
  return (
    next?.kind === 'signature' ||
    afterNext?.kind === 'signature' ||
    (next?.kind === 'paragraph' && afterNext === undefined)
  );
}

/** The paragraph that ends a section right below the table at this position. */
export function lastLineBelow(blocks: readonly Block[], position: number): Runs | undefined {
  const next = blocks[position + 1];
  const isLast = position === blocks.length - 2;
  return isLast && blocks[position]?.kind === 'table' && next?.kind === 'paragraph' ? next.runs : undefined;
}
