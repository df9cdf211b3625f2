import type { Gap, GapKind } from '../coverage/coverage';
import type { HamletCode } from '../ids';

/** Gaps of one kind at one hamlet. */
export interface HamletGaps {
  readonly hamlet: HamletCode;
  readonly gaps: readonly Gap[];
}

/** Gaps of a kind by hamlet, the hamlet with most of them first; among equals the order of rank stays. */
export function gapsByHamlet(gaps: readonly Gap[], kind: GapKind): readonly HamletGaps[] {
  const byHamlet = new Map<HamletCode, Gap[]>();
  for (const gap of gaps) {
    if (gap.kind !== kind || gap.hamlet === undefined) continue;
    const known = byHamlet.get(gap.hamlet);
    if (known === undefined) byHamlet.set(gap.hamlet, [gap]);
    else known.push(gap);
  }
  return [...byHamlet]
    .map(([hamlet, own]) => ({ hamlet, gaps: own }))
    .sort((a, b) => b.gaps.length - a.gaps.length);
}

/** Hamlets with a gap of the kind, in order of rank. */
export const hamletsWithGap = (gaps: readonly Gap[], kind: GapKind): readonly HamletCode[] => [
  ...new Set(gaps.flatMap((gap) => (gap.kind === kind && gap.hamlet !== undefined ? [gap.hamlet] : []))),
];

/** Activities without evidence, each once however many hamlets it names. */
export const activitiesWithoutEvidence = (gaps: readonly Gap[]): readonly string[] => [
  ...new Set(gaps.flatMap((gap) => (gap.kind === 'G5' && gap.activity !== undefined ? [gap.activity] : []))),
];
