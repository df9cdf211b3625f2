import { groupBy } from '../group-by';
import type { Group } from '../group-by';
import type { GapKind, RankedGap } from './coverage';

/** Gaps that people read as one: of one kind at one hamlet, or a single one of a kind that has no more of its kind there. */
export type GapGroup = Group<RankedGap>;

/** Of these a hamlet may have one for each content or plan item. */
const MANY_AT_A_HAMLET: readonly GapKind[] = ['G1', 'G1b', 'G4', 'G6'];

/**
 * The gaps as a printed list shows them, in the order of the first of each group; all of a group weigh the same. A people's
 * criterion (G6) is left out where the same content is a G1 of the hamlet: it would be said twice.
 */
export function groupGaps(gaps: readonly RankedGap[]): readonly GapGroup[] {
  const cellOf = ({ hamlet, topic }: RankedGap): string => `${hamlet ?? ''} ${topic ?? ''}`;
  const neverTold = new Set(gaps.filter(({ kind }) => kind === 'G1').map(cellOf));
  const groups = groupBy(gaps, (gap, place) => {
    const { kind, hamlet } = gap;
    if (kind === 'G6' && neverTold.has(cellOf(gap))) return null;
    return MANY_AT_A_HAMLET.includes(kind) ? `${kind} ${hamlet ?? ''}` : String(place);
  });
  return [...groups.values()];
}
