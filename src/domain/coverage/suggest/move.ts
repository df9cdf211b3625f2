import { canReceive } from '../credit';
import type { Demand, Needs } from './demand';

/** One activity as indices: a meeting of listed hamlets, or a broadcast to whoever receives it. */
export interface Move {
  readonly kind: 'meeting' | 'broadcast';
  /** In `meetings` or `broadcasts` of the demand. */
  readonly form: number;
  readonly hamlets: readonly number[];
  readonly topics: readonly number[];
}

/** How many needs the activity meets at one hamlet. */
export function gainAt(
  h: number,
  { kind, form, topics }: Omit<Move, 'hamlets'>,
  demand: Demand,
  needs: Needs,
): number {
  const wanted = needs.topics[h] ?? [];
  let gain = 0;
  for (const t of topics) {
    const need = wanted[t] ?? 0;
    if (need === 1 || (need === 2 && kind === 'meeting')) gain += 1;
  }
  if (kind === 'broadcast') return gain;
  gain += needs.visits[h] ?? 0;
  demand.items.forEach((_, i) => {
    if ((needs.items[h]?.[i] ?? 0) > 0 && answers(i, form, topics, demand)) gain += 1;
  });
  return gain;
}

/** Whether a meeting of the form with these contents counts for the item. */
export function answers(i: number, form: number, topics: readonly number[], { items }: Demand): boolean {
  const item = items[i];
  if (item === undefined || !item.forms.has(form)) return false;
  const { topics: asked } = item;
  return asked === null ? topics.length > 0 : topics.some((t) => asked.has(t));
}

/** Takes what the activity meets off the needs; returns how many needs it met. */
export function apply(move: Move, demand: Demand, needs: Needs): number {
  let met = 0;
  for (const h of move.hamlets) {
    const gain = gainAt(h, move, demand, needs);
    if (gain === 0) continue;
    met += gain;
    const topics = needs.topics[h] ?? [];
    for (const t of move.topics) if (move.kind === 'meeting' || topics[t] === 1) topics[t] = 0;
    if (move.kind === 'broadcast') continue;
    needs.visits[h] = 0;
    const items = needs.items[h] ?? [];
    items.forEach((need, i) => {
      if (need > 0 && answers(i, move.form, move.topics, demand)) items[i] = need - 1;
    });
  }
  return met;
}

/** The hamlets at which a form arrives. */
export function receivers(kind: Move['kind'], form: number, demand: Demand): readonly number[] {
  const reach = (kind === 'meeting' ? demand.meetings : demand.broadcasts)[form]?.reach;
  return reach === undefined
    ? []
    : demand.hamlets.flatMap((hamlet, h) => (canReceive(reach, hamlet) ? [h] : []));
}
