import type { Demand, Needs } from './demand';
import { copyOf, isMet } from './demand';
import { lowerBound } from './lower-bound';
import type { Move, Telling } from './move';
import { apply, gainAt, receivers, tellingOf } from './move';
import type { SuggestLimits } from './suggestion';

/** Above this many possible activities, or this much work, the search is given up and the greedy list stands. */
const MOVES_TRIED = 800;
const STEPS_TRIED = 100_000;
/** Work of one node besides its tries: the bound and a copy of the needs. */
const STEPS_A_NODE = 60;

export interface Search {
  /** A list shorter than `below`, or null where none was found. */
  readonly moves: readonly Move[] | null;
  /** Everything shorter was tried. */
  readonly isComplete: boolean;
}

/** Looks for a list of fewer than `below` activities, trying every one of each length from the bound on. */
export function shorterList(demand: Demand, limits: SuggestLimits, below: number): Search {
  const possible = allMoves(demand, limits);
  if (possible === null) return { moves: null, isComplete: false };
  const candidates = possible.map((move) => ({ move, telling: tellingOf(move, demand) }));
  const budget = { left: STEPS_TRIED };
  for (let length = lowerBound(demand, demand.needs, limits); length < below; length += 1) {
    const moves = search(demand, demand.needs, limits, candidates, length, budget);
    if (moves !== null) return { moves, isComplete: true };
    if (budget.left <= 0) return { moves: null, isComplete: false };
  }
  return { moves: null, isComplete: true };
}

interface Candidate {
  readonly move: Move;
  readonly telling: Telling;
}

/** Depth first: some need must be met by some activity, so only those that meet the chosen one are tried. */
function search(
  demand: Demand,
  needs: Needs,
  limits: SuggestLimits,
  candidates: readonly Candidate[],
  length: number,
  budget: { left: number },
): readonly Move[] | null {
  if (isMet(needs)) return [];
  budget.left -= STEPS_A_NODE;
  if (length < lowerBound(demand, needs, limits)) return null;
  const wanted = oneNeed(needs);
  for (const { move, telling } of candidates) {
    budget.left -= 1;
    if (budget.left <= 0) return null;
    if (!move.hamlets.includes(wanted) || gainAt(wanted, telling, needs) === 0) continue;
    const rest = copyOf(needs);
    apply(move, demand, rest);
    const moves = search(demand, rest, limits, candidates, length - 1, budget);
    if (moves !== null) return [move, ...moves];
  }
  return null;
}

/** A hamlet with something open: every list must visit it. */
function oneNeed({ topics, items, visits }: Needs): number {
  return visits.findIndex(
    (visit, h) =>
      visit > 0 || (topics[h] ?? []).some((need) => need > 0) || (items[h] ?? []).some((need) => need > 0),
  );
}

/** Every activity that is as large as the limits allow: a smaller one meets no more. Null where there are too many. */
function allMoves(demand: Demand, limits: SuggestLimits): readonly Move[] | null {
  const topics = worthTelling(demand);
  const contents = subsets(topics, Math.min(limits.topics, topics.length));
  if (contents === null) return null;
  const moves: Move[] = [];
  for (const form of demand.meetings.keys()) {
    if (isOutdone(form, demand)) continue;
    const able = receivers('meeting', form, demand);
    const groups = subsets(able, Math.min(limits.jointHamlets, able.length));
    if (groups === null || moves.length + groups.length * contents.length > MOVES_TRIED) return null;
    for (const hamlets of groups)
      for (const told of contents) moves.push({ kind: 'meeting', form, hamlets, topics: told });
  }
  for (const form of demand.broadcasts.keys()) {
    if (isBroadcastOutdone(form, demand)) continue;
    const hamlets = receivers('broadcast', form, demand);
    if (moves.length + contents.length > MOVES_TRIED) return null;
    for (const told of contents) moves.push({ kind: 'broadcast', form, hamlets, topics: told });
  }
  return moves;
}

/** Contents that some need asks for; of those that only items ask for and that answer the same items, one. */
function worthTelling(demand: Demand): readonly number[] {
  const seen = new Set<string>();
  const topics = [...demand.topics.keys()].filter((t) => {
    if (demand.needs.topics.some((row) => (row[t] ?? 0) > 0)) return true;
    const answered = (demand.itemsOfTopic[t] ?? []).join();
    if (answered === '' || seen.has(answered)) return false;
    seen.add(answered);
    return true;
  });
  return topics.length > 0 ? topics : [...demand.topics.keys()].slice(0, 1);
}

/** Whether an earlier form arrives wherever this one does and counts for all its items, or a later one for more. */
function isOutdone(form: number, demand: Demand): boolean {
  const itemsOf = (f: number): readonly number[] =>
    demand.items.flatMap(({ forms }, i) => (forms.has(f) ? [i] : []));
  const own = itemsOf(form);
  const able = receivers('meeting', form, demand);
  return [...demand.meetings.keys()].some((other) => {
    if (other === form) return false;
    const theirs = itemsOf(other);
    const arrives = receivers('meeting', other, demand);
    if (!own.every((i) => theirs.includes(i)) || !able.every((h) => arrives.includes(h))) return false;
    return other < form || theirs.length > own.length || arrives.length > able.length;
  });
}

/** Whether another broadcast arrives everywhere that this one does, and in more places or earlier in the list. */
function isBroadcastOutdone(form: number, demand: Demand): boolean {
  const able = receivers('broadcast', form, demand);
  return [...demand.broadcasts.keys()].some((other) => {
    const arrives = receivers('broadcast', other, demand);
    if (other === form || !able.every((h) => arrives.includes(h))) return false;
    return other < form || arrives.length > able.length;
  });
}

/** All subsets of a size; null where there are more than the search would try. */
function subsets(values: readonly number[], size: number): readonly (readonly number[])[] | null {
  let found: readonly (readonly number[])[] = [[]];
  for (let picked = 0; picked < size; picked += 1) {
    found = found.flatMap((subset) => {
      const last = subset[subset.length - 1];
      const from = last === undefined ? 0 : values.indexOf(last) + 1;
      return values.slice(from).map((value) => [...subset, value]);
    });
    if (found.length > 10 * MOVES_TRIED) return null;
  }
  return found.length > MOVES_TRIED ? null : found;
}
