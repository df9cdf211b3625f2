import { Dice } from '../dice';
import type { Judge, PaperRow } from './paper-row';
import { FAIR, HAMLETS, keyOf, touches } from './paper-row';

/** What has to be «Khá»: every hamlet and so the commune, or the commune alone. */
export type Goal = 'each-hamlet' | 'commune';

export interface PaperSearch {
  readonly judge: Judge;
  readonly goal: Goal;
  readonly seed: number;
  /** Rounds of tearing some rows out and filling the hole again. */
  readonly rounds: number;
  readonly mostRows: number;
}

/**
 * The fewest rows that a bounded search finds for the goal: greedily the row that gains most, then rows that turned
 * out to be needless are dropped, then some are torn out at random and replaced. Null where it finds none.
 */
export function cheapestPaper(search: PaperSearch): readonly PaperRow[] | null {
  const dice = new Dice(search.seed);
  let least = filled([], search.mostRows, search, dice);
  if (least === null) return null;
  least = withoutNeedless(least, search);
  for (let round = 0; round < search.rounds; round += 1) {
    const torn = dice.int(2, Math.max(2, Math.ceil(least.length / 3)));
    const left = dice.shuffle(least).slice(torn);
    const again = filled(left, least.length, search, dice);
    if (again !== null) least = withoutNeedless(again, search);
  }
  return least;
}

/** B of every hamlet. */
export function hamletsB(rows: readonly PaperRow[], judge: Judge): readonly number[] {
  return Array.from({ length: HAMLETS }, (_, hamlet) =>
    judge.hamletB(rows.filter((row) => touches(row, hamlet))),
  );
}

/** What is still to gain: what lies above «Khá» helps the goal only where hamlets make up for each other. */
const worth = (b: number, goal: Goal): number => (goal === 'commune' ? b : Math.min(b, FAIR));

function isReached(rows: readonly PaperRow[], { judge, goal }: PaperSearch): boolean {
  const all = hamletsB(rows, judge);
  return goal === 'commune' ? sum(all) >= FAIR * HAMLETS - 1e-9 : Math.min(...all) >= FAIR - 1e-9;
}

function withoutNeedless(rows: readonly PaperRow[], search: PaperSearch): readonly PaperRow[] {
  const needless = rows.find((row) =>
    isReached(
      rows.filter((other) => other !== row),
      search,
    ),
  );
  return needless === undefined
    ? rows
    : withoutNeedless(
        rows.filter((row) => row !== needless),
        search,
      );
}

function filled(
  start: readonly PaperRow[],
  most: number,
  search: PaperSearch,
  dice: Dice,
): readonly PaperRow[] | null {
  let rows = start;
  while (!isReached(rows, search)) {
    if (rows.length >= most) return null;
    const next = bestRow(rows, search, dice);
    if (next === null) return null;
    rows = [...rows, next];
  }
  return rows;
}

interface Candidate {
  readonly row: PaperRow;
  readonly gain: number;
}

function bestRow(rows: readonly PaperRow[], search: PaperSearch, dice: Dice): PaperRow | null {
  const { judge } = search;
  const groups = alike(rows, search);
  const poorest = groups.reduce((a, b) => (b.b < a.b ? b : a));
  const [plain = [], ...others] = judge.contentsARow.flatMap((count) =>
    contentChoices(poorest.rows, count, judge, dice),
  );
  const tried = (date: string, contents: readonly string[]): readonly Candidate[] => [
    ...judge.posts.map((form) => candidate({ form, date, contents, hamlets: null }, groups, search)),
    ...judge.meetings.flatMap((form) => meetings({ form, date, contents }, groups, search)),
  ];
  // First the day, then what is said on it: the two hardly depend on each other.
  const first = best(
    judge.days.flatMap((date) => tried(date, plain)),
    dice,
  );
  if (first === null) return null;
  const onTheDay = others.flatMap((contents) => tried(first.row.date, contents));
  return best([first, ...onTheDay], dice)?.row ?? null;
}

function best(candidates: readonly Candidate[], dice: Dice): Candidate | null {
  let found: Candidate | null = null;
  for (const each of candidates) {
    const noise = 1 + dice.next() * 0.02;
    if (each.gain > 1e-6 && (found === null || each.gain * noise > found.gain)) found = each;
  }
  return found;
}

/** What the poorest hamlet has met least, what it has been told least, and some of both at random. */
function contentChoices(
  here: readonly PaperRow[],
  count: number,
  { contents }: Judge,
  dice: Dice,
): readonly (readonly string[])[] {
  const times = (topic: string, ofPosts: number): number =>
    here
      .filter((row) => row.contents.includes(topic))
      .reduce((n, { hamlets }) => n + (hamlets ? 1 : ofPosts), 0);
  const inOrder = (ofPosts: number, noise: number): readonly string[] =>
    contents
      .map((topic, place) => ({ topic, key: times(topic, ofPosts) + place / 1000 + dice.next() * noise }))
      .sort((a, b) => a.key - b.key)
      .slice(0, count)
      .map(({ topic }) => topic);
  return [inOrder(0, 0), inOrder(1, 0), inOrder(0, 1.5)];
}

/** Hamlets that the same rows touch in the same way, so that they gain alike. */
interface Alike {
  readonly hamlets: readonly number[];
  readonly rows: readonly PaperRow[];
  readonly b: number;
}

function alike(rows: readonly PaperRow[], { judge }: PaperSearch): readonly Alike[] {
  const groups = new Map<string, Alike>();
  for (let hamlet = 0; hamlet < HAMLETS; hamlet += 1) {
    const here = rows.filter((row) => touches(row, hamlet));
    const key = keyOf(here);
    const group = groups.get(key) ?? { hamlets: [], rows: here, b: judge.hamletB(here) };
    groups.set(key, { ...group, hamlets: [...group.hamlets, hamlet] });
  }
  return [...groups.values()];
}

function candidate(row: PaperRow, groups: readonly Alike[], search: PaperSearch): Candidate {
  return { row, gain: sum(groups.map((group) => group.hamlets.length * gainOf(row, group, search))) };
}

/** The meeting with the hamlets that gain most from it, for each number of hamlets. */
function meetings(
  row: Omit<PaperRow, 'hamlets'>,
  groups: readonly Alike[],
  search: PaperSearch,
): readonly Candidate[] {
  return search.judge.sizes.map((size) => {
    const anybody = { ...row, hamlets: Array.from({ length: size }, (_, place) => place) };
    const chosen = groups
      .map((group) => ({ group, gain: gainOf(anybody, group, search) }))
      .sort((a, b) => b.gain - a.gain)
      .flatMap(({ group, gain }) => group.hamlets.map((hamlet) => ({ hamlet, gain })))
      .slice(0, size);
    return {
      row: { ...row, hamlets: chosen.map(({ hamlet }) => hamlet) },
      gain: sum(chosen.map(({ gain }) => gain)),
    };
  });
}

/** What a hamlet of the group would gain if the row touched it. */
function gainOf(row: PaperRow, { rows, b }: Alike, { judge, goal }: PaperSearch): number {
  return worth(judge.hamletB([...rows, row]), goal) - worth(b, goal);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
