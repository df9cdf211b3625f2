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
  let open = gaps.filter((gap) => !demand.notByActivity.includes(gap));
  let left = [...moves];
  const ordered: ClosedBy[] = [];
  while (left.length > 0) {
    const tried = left.map((move) => {
      const after = copyOf(needs);
      const met = apply(move, demand, after);
      const closes = open.filter((gap) => !isOpen(gap, after));
      return { move, closes, met, weight: closes.reduce((sum, { rank }) => sum + rank, 0) };
    });
    const next = tried.reduce((best, each) =>
      each.weight > best.weight || (each.weight === best.weight && each.met > best.met) ? each : best,
    );
    apply(next.move, demand, needs);
    open = open.filter((gap) => !next.closes.includes(gap));
    left = left.filter((move) => move !== next.move);
    ordered.push({ move: next.move, closes: next.closes });
  }
  return ordered;
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
