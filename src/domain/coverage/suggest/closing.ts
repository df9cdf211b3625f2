import type { RankedGap } from '../coverage';
import type { Demand } from './demand';
import { copyOf } from './demand';
import type { Move } from './move';
import { apply } from './move';

/** An activity with the gaps that are closed once it is done. */
export interface ClosedBy {
  readonly move: Move;
  readonly closes: readonly RankedGap[];
}

/**
 * What closes what, worst gaps first: the next activity is always the one that closes most severity × households
 * after those before it. An item that needs two activities is closed by the second.
 */
export function closeInOrder(
  moves: readonly Move[],
  demand: Demand,
  gaps: readonly RankedGap[],
): readonly ClosedBy[] {
  const needs = copyOf(demand.needs);
  const isOpen = openGap(demand);
  const open = openByHamlet(demand, gaps);
  const tryMove = (move: Move): Tried => {
    const after = withOwnRows(needs, move.hamlets);
    const met = apply(move, demand, after);
    const closes = move.hamlets.flatMap((h) => (open[h] ?? []).filter((gap) => !isOpen(gap, after)));
    return { move, closes, met, weight: closes.reduce((sum, { rank }) => sum + rank, 0) };
  };
  let left = moves.map(tryMove);
  const ordered: ClosedBy[] = [];
  while (left.length > 0) {
    const next = left.reduce((best, each) =>
      each.weight > best.weight || (each.weight === best.weight && each.met > best.met) ? each : best,
    );
    const { move, closes } = next;
    apply(move, demand, needs);
    for (const h of move.hamlets) open[h] = (open[h] ?? []).filter((gap) => !closes.includes(gap));
    left = left
      .filter((each) => each !== next)
      // Only where hamlets are shared has anything changed.
      .map((each) => (each.move.hamlets.some((h) => move.hamlets.includes(h)) ? tryMove(each.move) : each));
    ordered.push({ move, closes });
  }
  return ordered;
}

interface Tried extends ClosedBy {
  readonly met: number;
  readonly weight: number;
}

function openByHamlet(
  { hamlets, notByActivity }: Demand,
  gaps: readonly RankedGap[],
): (readonly RankedGap[])[] {
  const never = new Set(notByActivity);
  const byHamlet = new Map<string, RankedGap[]>(hamlets.map(({ code }) => [code, []]));
  for (const gap of gaps) if (!never.has(gap)) byHamlet.get(gap.hamlet ?? '')?.push(gap);
  return hamlets.map(({ code }) => byHamlet.get(code) ?? []);
}

/** The needs with rows of their own at some hamlets, so that trying an activity leaves the rest alone. */
function withOwnRows(
  { topics, items, visits }: Demand['needs'],
  hamlets: readonly number[],
): Demand['needs'] {
  const own = (rows: readonly number[][]): number[][] => {
    const copy = [...rows];
    for (const h of hamlets) copy[h] = [...(rows[h] ?? [])];
    return copy;
  };
  return { topics: own(topics), items: own(items), visits: [...visits] };
}

function openGap({ hamlets, topics, items }: Demand): (gap: RankedGap, needs: Demand['needs']) => boolean {
  const hamletAt = new Map<string, number>(hamlets.map(({ code }, h) => [code, h]));
  const topicAt = new Map<string, number>(topics.map((code, t) => [code, t]));
  const itemAt = new Map<string, number>(items.map(({ item }, i) => [item.code, i]));
  return ({ kind, hamlet, topic, planItem }, needs) => {
    const h = hamletAt.get(hamlet ?? '') ?? -1;
    if (kind === 'G2' || kind === 'G3') return (needs.visits[h] ?? 0) > 0;
    if (kind === 'G4') return (needs.items[h]?.[itemAt.get(planItem ?? '') ?? -1] ?? 0) > 0;
    const need = needs.topics[h]?.[topicAt.get(topic ?? '') ?? -1] ?? 0;
    // A content that needs a direct telling for G1 is no longer without any once a broadcast has told it.
    return need > 0;
  };
}
