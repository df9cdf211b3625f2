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

/** What an activity tells at each of its hamlets: contents, and the plan items that it counts for. */
export interface Telling {
  readonly kind: Move['kind'];
  readonly topics: readonly number[];
  readonly items: readonly number[];
}

export function tellingOf({ kind, form, topics }: Omit<Move, 'hamlets'>, demand: Demand): Telling {
  const items = demand.items.flatMap((_, i) => (answers(i, form, topics, demand) ? [i] : []));
  return { kind, topics, items: kind === 'meeting' ? items : [] };
}

/** How many needs it meets at one hamlet. */
export function gainAt(h: number, { kind, topics, items }: Telling, needs: Needs): number {
  const wanted = needs.topics[h] ?? [];
  let gain = 0;
  for (const t of topics) {
    const need = wanted[t] ?? 0;
    if (need === 1 || (need === 2 && kind === 'meeting')) gain += 1;
  }
  if (kind === 'broadcast') return gain;
  const missing = needs.items[h] ?? [];
  for (const i of items) if ((missing[i] ?? 0) > 0) gain += 1;
  return gain + (needs.visits[h] ?? 0);
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
  const telling = tellingOf(move, demand);
  let met = 0;
  for (const h of move.hamlets) {
    const gain = gainAt(h, telling, needs);
    if (gain === 0) continue;
    met += gain;
    const topics = needs.topics[h] ?? [];
    for (const t of move.topics) if (move.kind === 'meeting' || topics[t] === 1) topics[t] = 0;
    if (move.kind === 'broadcast') continue;
    needs.visits[h] = 0;
    const items = needs.items[h] ?? [];
    for (const i of telling.items) items[i] = Math.max(0, (items[i] ?? 0) - 1);
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
