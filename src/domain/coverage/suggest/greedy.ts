import type { Demand, Needs } from './demand';
import { copyOf, isMet } from './demand';
import type { Move } from './move';
import { answers, apply, gainAt, receivers, tellingOf } from './move';
import type { SuggestLimits } from './suggestion';

/** Starts tried for each next activity: the hamlets that need most, and the contents that most hamlets need. */
const HAMLET_SEEDS = 12;
const TOPIC_SEEDS = 8;
/** Contents and hamlets settle on each other within this many turns. */
const TURNS = 3;

/** A list that meets all needs, each activity the one that meets most of what is still open; not always the shortest. */
export function greedyList(demand: Demand, limits: SuggestLimits): readonly Move[] {
  const needs = copyOf(demand.needs);
  const moves: Move[] = [];
  while (!isMet(needs)) {
    const move = nextMove(demand, needs, limits);
    if (move === null || apply(move, demand, needs) === 0)
      throw new Error('A gap was taken on that no activity closes');
    moves.push(move);
  }
  return withoutIdle(moves, demand);
}

/** What the next activity is chosen from. */
interface Round {
  readonly demand: Demand;
  readonly needs: Needs;
  readonly limits: SuggestLimits;
  /** Needs still open, by hamlet. */
  readonly open: readonly number[];
}

interface Scored {
  readonly move: Move;
  readonly gain: number;
}

function nextMove(demand: Demand, needs: Needs, limits: SuggestLimits): Move | null {
  const open = demand.hamlets.map((_, h) => openCount(h, needs));
  const openAt = (h: number): number => open[h] ?? 0;
  const round: Round = { demand, needs, limits, open };
  const byNeed = [...open.keys()].sort((a, b) => openAt(b) - openAt(a) || a - b);
  const seeds = byNeed.slice(0, HAMLET_SEEDS).filter((h) => openAt(h) > 0);
  let best: Scored | null = null;
  const consider = (scored: Scored | null): void => {
    if (scored !== null && (best === null || scored.gain > best.gain)) best = scored;
  };
  demand.meetings.forEach((_, form) => {
    const able = receivers('meeting', form, demand);
    for (const seed of seeds) if (able.includes(seed)) consider(settle(form, seed, able, round));
    for (const topic of mostWanted(demand, needs)) consider(settleTopic(form, topic, able, round));
  });
  demand.broadcasts.forEach((_, form) => {
    const able = receivers('broadcast', form, demand);
    const topics = chooseTopics('broadcast', form, able, round);
    consider(scoreOf({ kind: 'broadcast', form, hamlets: able, topics }, round));
  });
  return (best as Scored | null)?.move ?? null;
}

/** Needs still open at a hamlet. */
function openCount(h: number, needs: Needs): number {
  const topics = (needs.topics[h] ?? []).filter((need) => need > 0).length;
  const items = (needs.items[h] ?? []).reduce((sum, need) => sum + Math.max(0, need), 0);
  return topics + items + (needs.visits[h] ?? 0);
}

/** Contents for the hamlets, then hamlets for the contents, and again; the seed always stays. */
function settle(form: number, seed: number, able: readonly number[], round: Round): Scored | null {
  let best: Scored | null = null;
  let hamlets: readonly number[] = [seed];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const topics = chooseTopics('meeting', form, hamlets, round);
    hamlets = chooseHamlets(form, topics, able, round, seed);
    const scored = scoreOf({ kind: 'meeting', form, hamlets, topics }, round);
    if (scored === null || (best !== null && scored.gain <= best.gain)) break;
    best = scored;
  }
  return best;
}

function settleTopic(form: number, topic: number, able: readonly number[], round: Round): Scored | null {
  const [seed] = chooseHamlets(form, [topic], able, round);
  if (seed === undefined) return null;
  const hamlets = chooseHamlets(form, [topic], able, round, seed);
  const topics = chooseTopics('meeting', form, hamlets, round);
  const settled = chooseHamlets(form, topics, able, round);
  return scoreOf({ kind: 'meeting', form, hamlets: settled, topics }, round);
}

/** One content after the other, each the one that meets most needs at the hamlets besides those taken. */
function chooseTopics(
  kind: Move['kind'],
  form: number,
  hamlets: readonly number[],
  { demand, needs, limits }: Round,
): readonly number[] {
  const topics: number[] = [];
  while (topics.length < limits.topics) {
    let best = -1;
    let bestGain = 0;
    demand.topics.forEach((_, t) => {
      if (topics.includes(t)) return;
      const gain = addedBy(t, { kind, form, hamlets, topics }, demand, needs);
      if (gain > bestGain) [best, bestGain] = [t, gain];
    });
    if (best < 0) break;
    topics.push(best);
  }
  // A meeting that is needed for itself still tells something.
  return topics.length > 0 || kind === 'broadcast' ? topics : [0];
}

/** Needs that one more content meets: its own, and items that none of the others answers. */
function addedBy(t: number, { kind, form, hamlets, topics }: Move, demand: Demand, needs: Needs): number {
  const items = kind === 'meeting' ? newlyAnswered(t, form, topics, demand) : [];
  let gain = 0;
  for (const h of hamlets) {
    const need = needs.topics[h]?.[t] ?? 0;
    if (need === 1 || (need === 2 && kind === 'meeting')) gain += 1;
    const missing = needs.items[h] ?? [];
    for (const i of items) if ((missing[i] ?? 0) > 0) gain += 1;
  }
  return gain;
}

const newlyAnswered = (
  t: number,
  form: number,
  topics: readonly number[],
  demand: Demand,
): readonly number[] =>
  (demand.itemsOfTopic[t] ?? []).filter(
    (i) => answers(i, form, [t], demand) && !answers(i, form, topics, demand),
  );

function chooseHamlets(
  form: number,
  topics: readonly number[],
  able: readonly number[],
  { demand, needs, limits, open }: Round,
  seed?: number,
): readonly number[] {
  const telling = tellingOf({ kind: 'meeting', form, topics }, demand);
  const count = seed === undefined ? limits.jointHamlets : limits.jointHamlets - 1;
  const best: number[] = [];
  const gains: number[] = [];
  for (const h of able) {
    const gain = h === seed ? 0 : gainAt(h, telling, needs);
    if (gain === 0) continue;
    // Among equals the one with most left: others are easier to serve later.
    const isBetter = (place: number): boolean =>
      gain > (gains[place] ?? 0) || (gain === gains[place] && (open[h] ?? 0) > (open[best[place] ?? 0] ?? 0));
    let place = best.length;
    while (place > 0 && isBetter(place - 1)) place -= 1;
    if (place === count) continue;
    best.splice(place, 0, h);
    gains.splice(place, 0, gain);
    best.length = gains.length = Math.min(best.length, count);
  }
  return seed === undefined ? best : [seed, ...best];
}

function scoreOf(move: Move, { demand, needs }: Round): Scored | null {
  if (move.topics.length === 0 || move.hamlets.length === 0) return null;
  const telling = tellingOf(move, demand);
  const gain = move.hamlets.reduce((sum, h) => sum + gainAt(h, telling, needs), 0);
  return gain === 0 ? null : { move, gain };
}

function mostWanted({ topics }: Demand, needs: Needs): readonly number[] {
  const wanted = topics.map((_, t) => needs.topics.filter((row) => (row[t] ?? 0) > 0).length);
  return wanted
    .map((count, t) => ({ count, t }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.t - b.t)
    .slice(0, TOPIC_SEEDS)
    .map(({ t }) => t);
}

/** Whether the activities together meet all needs. */
export function meetsAll(moves: readonly Move[], demand: Demand): boolean {
  const needs = copyOf(demand.needs);
  for (const move of moves) apply(move, demand, needs);
  return isMet(needs);
}

/** Leaves out activities that the others make needless, the last chosen first. */
function withoutIdle(moves: readonly Move[], demand: Demand): readonly Move[] {
  let kept = moves;
  for (let i = moves.length - 1; i >= 0; i -= 1) {
    const fewer = kept.filter((move) => move !== moves[i]);
    if (meetsAll(fewer, demand)) kept = fewer;
  }
  return kept;
}
