import type { Dice } from './dice';

const DAY_MS = 86_400_000;
/** The report year of 2026 begins on 15/12/2025; the demonstration looks back from the end of the third quarter. */
const FIRST = Date.UTC(2025, 11, 15);
export const DEMO_DAY = '2026-09-14';
const LAST = Date.parse(DEMO_DAY);

/** A day from the year's first to `last`, in milliseconds since 1970. */
export const dayIn = (dice: Dice, last = LAST): number =>
  FIRST + dice.integer(0, (last - FIRST) / DAY_MS) * DAY_MS;

/** dd/mm/yyyy */
export function dayText(day: number): string {
  const [year, month, date] = new Date(day).toISOString().slice(0, 10).split('-');
  return [date, month, year].join('/');
}
