/** Arguments of Google's methods, checked as Google checks them (facts.md 13). */
import { signatureError } from '../signature';

/** A type of argument: what fits, and what the method then gets. */
export interface Kind<T> {
  readonly optional: boolean;
  fits(value: unknown): boolean;
  read(value: unknown): T;
}

type Values<K extends readonly Kind<unknown>[]> = { [I in keyof K]: K[I] extends Kind<infer T> ? T : never };

function kind<T>(guard: (value: unknown) => value is T): Kind<T> {
  return { optional: false, fits: guard, read: (value) => value as T };
}

export const text = kind((value): value is string => typeof value === 'string');
export const flag = kind((value): value is boolean => typeof value === 'boolean');
export const decimal = kind((value): value is number => typeof value === 'number');
export const anything: Kind<unknown> = { optional: false, fits: () => true, read: (value) => value };

/** Fractions are cut off, as there. */
export const whole: Kind<number> = {
  optional: false,
  fits: (value) => typeof value === 'number' && Number.isFinite(value),
  read: (value) => Math.trunc(value as number),
};

/** A Date of any realm crosses as its instant. */
export const date: Kind<{ d: number }> = {
  optional: false,
  fits: isDate,
  read: (value) => ({ d: (value as Date).getTime() }),
};

export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

export function listOf<T>(item: Kind<T>): Kind<T[]> {
  return {
    optional: false,
    fits: (value) => Array.isArray(value) && value.every((entry) => item.fits(entry)),
    read: (value) => (value as unknown[]).map((entry) => item.read(entry)),
  };
}

export const gridOf = <T>(item: Kind<T>): Kind<T[][]> => listOf(listOf(item));

export function nullable<T>(item: Kind<T>): Kind<T | null> {
  return {
    optional: false,
    fits: (value) => value === null || value === undefined || item.fits(value),
    read: (value) => (value === null || value === undefined ? null : item.read(value)),
  };
}

/** May be left out; then the method gets undefined. */
export function optional<T>(item: Kind<T>): Kind<T | undefined> {
  return {
    optional: true,
    fits: (value) => value === undefined || item.fits(value),
    read: (value) => (value === undefined ? undefined : item.read(value)),
  };
}

/** An object that this host made, by the handle behind it. */
export function handleOf<H>(handles: WeakMap<object, H>): Kind<H> {
  return {
    optional: false,
    fits: (value) => typeof value === 'object' && value !== null && handles.has(value),
    read: (value) => handles.get(value as object) as H,
  };
}

/** Values of a Google enum cross by name. */
export const enumName: Kind<string> = {
  optional: false,
  fits: (value) => typeof value === 'object' && value !== null && 'ordinal' in value,
  read: (value) => String(value),
};

/** One signature of a method. */
export interface Signature<R> {
  readonly kinds: readonly Kind<unknown>[];
  readonly run: (values: readonly unknown[]) => R;
}

export function signature<const K extends readonly Kind<unknown>[], R>(
  kinds: K,
  run: (...values: Values<K>) => R,
): Signature<R> {
  // `kinds` has read each value by its own kind, so the tuple is what `run` takes.
  return { kinds, run: (values) => run(...(values as Values<K>)) };
}

/** A method with several signatures; the first that fits runs, else Google's refusal is thrown. */
export function overloaded<R>(
  method: string,
  ...signatures: readonly Signature<R>[]
): (...args: unknown[]) => R {
  return (...args) => {
    const found = signatures.find(({ kinds }) => matches(kinds, args));
    if (!found) throw signatureError(`SpreadsheetApp.${method}`, args);
    return found.run(found.kinds.map((item, at) => item.read(args[at])));
  };
}

/** A method with one signature. */
export function checked<const K extends readonly Kind<unknown>[], R>(
  method: string,
  kinds: K,
  run: (...values: Values<K>) => R,
): (...args: unknown[]) => R {
  return overloaded(method, signature(kinds, run));
}

function matches(kinds: readonly Kind<unknown>[], args: readonly unknown[]): boolean {
  if (args.length > kinds.length) return false;
  return kinds.every((item, at) => (at < args.length ? item.fits(args[at]) : item.optional));
}
