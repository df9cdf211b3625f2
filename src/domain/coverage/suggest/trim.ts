import type { Demand } from './demand';
import { meetsAll } from './greedy';
import type { Move } from './move';

/** Leaves out every hamlet and content that the list can do without: nobody is called to a meeting for nothing. */
export function trimmed(moves: readonly Move[], demand: Demand): readonly Move[] {
  let kept = moves;
  moves.forEach((_, place) => {
    for (const part of ['hamlets', 'topics'] as const) {
      for (const value of [...(kept[place]?.[part] ?? [])].reverse()) {
        const smaller = kept.map((move, i) => (i === place ? without(move, part, value) : move));
        if ((smaller[place]?.[part].length ?? 0) > 0 && meetsAll(smaller, demand)) kept = smaller;
      }
    }
  });
  return kept;
}

const without = (move: Move, part: 'hamlets' | 'topics', value: number): Move => ({
  ...move,
  [part]: move[part].filter((each) => each !== value),
});
