import type { Recounted } from './recounted';
import type { Sentence } from './sentences';

/** A kind of sentence, and the figures that stand in it by the raw cells, in their order. */
export interface Claim {
  readonly says: RegExp;
  readonly figures: (recount: Recounted, sentence: Sentence) => readonly number[];
}

/** «Cả N xóm», else «k/N xóm». */
export const ofHamlets = (count: number, { coverage }: Recounted, { text }: Sentence): readonly number[] => {
  const all = Object.keys(coverage.hamlets).length;
  return count === all && /cả \d+/iu.test(text) ? [all] : [count, all];
};

/** A list of counts, the most first, as far as the sentence names them. */
export const asFarAsNamed = (
  counts: readonly number[],
  { figures }: Sentence,
  before: readonly number[],
): readonly number[] => [
  ...before,
  ...[...counts].sort((a, b) => b - a).slice(0, Math.max(0, figures.length - before.length)),
];
