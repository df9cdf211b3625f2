import { Dice } from './dice';

/** Draws from lists and ranges, the same for the same seed. */
export function drawing(seed: number) {
  const dice = new Dice(seed);
  const below = (limit: number): number => Math.floor(dice.next() * limit);
  return {
    below,
    between: (least: number, most: number): number => least + below(most - least + 1),
    one: <T>(values: readonly T[]): T => values[below(values.length)] as T,
  };
}
