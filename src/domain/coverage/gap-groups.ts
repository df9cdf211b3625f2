import { groupBy } from '../group-by';
import type { Group } from '../group-by';
import type { GapKind, RankedGap } from './coverage';

/** Gaps that people read as one: of one kind at one hamlet, or a single one of a kind that has no more of its kind there. */
export type GapGroup = Group<RankedGap>;

/** Of these a hamlet may have one for each content or plan item … */
const MANY_AT_A_HAMLET: readonly GapKind[] = ['G1', 'G1b', 'G4', 'G6'];

/** … and of this an activity one for each hamlet. All of a group weigh alike or stand together; in order of the first. */
export function groupGaps(gaps: readonly RankedGap[]): readonly GapGroup[] {
  const groups = groupBy(gaps, ({ kind, hamlet, activity, reason }, place) => {
    if (kind === 'G8') return `${kind} ${activity ?? ''} ${reason ?? ''}`;
    return MANY_AT_A_HAMLET.includes(kind) ? `${kind} ${hamlet ?? ''}` : String(place);
  });
  return [...groups.values()];
}
