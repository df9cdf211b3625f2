import type { Fix } from './fix';

/** Why a cell could not be understood; `wording/` says it in words. */
export type Problem =
  | 'not-a-date'
  | 'no-such-day'
  | 'day-month-swapped'
  | 'day-missing'
  | 'weekday-differs'
  | 'year-missing'
  | 'year-out-of-range'
  | 'lunar-day'
  | 'several-days'
  | 'not-a-month'
  | 'not-a-number'
  | 'negative'
  | 'comma-thousands'
  | 'unclear-unit'
  | 'unclear-dot'
  | 'out-of-range'
  | 'not-whole'
  | 'not-a-choice'
  | 'unknown-names'
  /** A name that several have; `suggestions` tells them apart. */
  | 'shared-name'
  /** «Cả 70 xóm» of a commune that had another number of them that day; `suggestions` says it by that number. */
  | 'other-count'
  | 'several-values'
  | 'unreadable-figures';

/**
 * A cell read once. `mend` is what the cell should hold: on a read value because it is understood though not clean,
 * on an unreadable one because a guess is at hand.
 */
export type Read<T> = Blank | Understood<T> | Unreadable<T>;

export interface Blank {
  readonly state: 'blank';
}

export interface Understood<T> {
  readonly state: 'read';
  readonly value: T;
  readonly mend?: Fix;
}

export interface Unreadable<T> {
  readonly state: 'unreadable';
  readonly problem: Problem;
  /** Items of a list that are not known, as written. */
  readonly unknown: readonly string[];
  /** What each unknown item may mean, '' where there is no guess. */
  readonly suggestions: readonly string[];
  /** What of a list was understood. */
  readonly partial?: T;
  readonly mend?: Fix;
}

/** A row by its number, with the fields `F` read from it. */
export interface RowOf<F> {
  readonly row: number;
  readonly fields: F;
}

export const BLANK: Blank = { state: 'blank' };

export function understood<T>(value: T, mend?: Fix): Understood<T> {
  return mend === undefined ? { state: 'read', value } : { state: 'read', value, mend };
}

export function unreadable(problem: Problem, mend?: Fix): Unreadable<never> {
  const bare = { state: 'unreadable', problem, unknown: [], suggestions: [] } as const;
  return mend === undefined ? bare : { ...bare, mend };
}

/** The value where the cell was understood whole, else null. */
export function valueOf<T>(read: Read<T>): T | null {
  return read.state === 'read' ? read.value : null;
}

/** The value, or the part of a list that was understood; `fallback` where nothing was. */
export function valueOr<T>(read: Read<T>, fallback: T): T {
  if (read.state === 'read') return read.value;
  return read.state === 'unreadable' && read.partial !== undefined ? read.partial : fallback;
}

export const mendOf = (read: Read<unknown>): Fix | undefined =>
  read.state === 'blank' ? undefined : read.mend;
