/** Codes as small numbers, from 0 on in the order in which they were first seen. */
export interface CodeNumbers<C extends string> {
  readonly codes: readonly C[];
  readonly numberOf: ReadonlyMap<C, number>;
}

/** Lists of codes as numbers, side by side: list i stands in `numbers` from `starts[i]` up to `starts[i + 1]`. */
export interface CodeLists<C extends string> extends CodeNumbers<C> {
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

/** One code a row, as numbers. */
export interface CodeColumn<C extends string> extends CodeNumbers<C> {
  readonly numbers: Int32Array;
}

export const NO_CODE = -1;

/** Passes the numbers of list `i`, one by one. */
export function eachOf(
  { starts, numbers }: CodeLists<string>,
  i: number,
  use: (number: number) => void,
): void {
  const end = starts[i + 1] ?? 0;
  for (let k = starts[i] ?? 0; k < end; k += 1) use(numbers[k] ?? 0);
}

/** Numbers every code of the lists, those of `known` first and in their order. A code counts once in a list. */
export function numberLists<C extends string>(
  count: number,
  listAt: (i: number) => readonly C[],
  known: readonly C[] = [],
): CodeLists<C> {
  const { codes, numberOf, toNumber } = openNumbers(known);
  const starts = new Int32Array(count + 1);
  const numbers: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const list = listAt(i);
    for (const code of list) {
      const number = toNumber(code);
      if (list.length === 1 || numbers.indexOf(number, starts[i]) < 0) numbers.push(number);
    }
    starts[i + 1] = numbers.length;
  }
  return { codes, numberOf, starts, numbers: Int32Array.from(numbers) };
}

/** Numbers one code a row; a row without a code has NO_CODE. */
export function numberColumn<C extends string>(
  count: number,
  codeAt: (i: number) => C | null,
): CodeColumn<C> {
  const { codes, numberOf, toNumber } = openNumbers<C>([]);
  const numbers = new Int32Array(count);
  for (let i = 0; i < count; i += 1) {
    const code = codeAt(i);
    numbers[i] = code === null ? NO_CODE : toNumber(code);
  }
  return { codes, numberOf, numbers };
}

function openNumbers<C extends string>(
  known: readonly C[],
): CodeNumbers<C> & { readonly toNumber: (code: C) => number } {
  const codes: C[] = [];
  const numberOf = new Map<C, number>();
  const toNumber = (code: C): number => {
    let number = numberOf.get(code);
    if (number === undefined) {
      number = codes.push(code) - 1;
      numberOf.set(code, number);
    }
    return number;
  };
  known.forEach(toNumber);
  return { codes, numberOf, toNumber };
}
