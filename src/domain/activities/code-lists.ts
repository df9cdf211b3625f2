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

/** Stands for the code of a row that has none. */
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

/** Takes one list a row, in order. A code counts once in a list. */
export interface OpenLists<C extends string> {
  readonly add: (codes: readonly C[]) => void;
  readonly close: () => CodeLists<C>;
}

/** Lists of so many rows; the codes of `known` get the first numbers, in their order. */
export function openLists<C extends string>(rows: number, known: readonly C[] = []): OpenLists<C> {
  const { codes, numberOf, toNumber } = openNumbers(known);
  const starts = new Int32Array(rows + 1);
  let numbers = new Int32Array(CODES_A_ROW * rows);
  let row = 0;
  let end = 0;
  const isTaken = (number: number): boolean => {
    for (let k = starts[row] ?? 0; k < end; k += 1) if (numbers[k] === number) return true;
    return false;
  };
  return {
    add: (list) => {
      if (end + list.length > numbers.length) numbers = grown(numbers, end + list.length);
      for (const code of list) {
        const number = toNumber(code);
        if (!isTaken(number)) numbers[end++] = number;
      }
      row += 1;
      starts[row] = end;
    },
    close: () => ({ codes, numberOf, starts, numbers: numbers.subarray(0, end) }),
  };
}

/** Room to begin with. */
const CODES_A_ROW = 2;

function grown(numbers: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(2 * numbers.length, least));
  larger.set(numbers);
  return larger;
}

/** A column of so many rows, each without a code until it is set. */
export function openColumn<C extends string>(
  rows: number,
): CodeColumn<C> & { readonly set: (row: number, code: C) => void } {
  const { codes, numberOf, toNumber } = openNumbers<C>([]);
  const numbers = new Int32Array(rows).fill(NO_CODE);
  return { codes, numberOf, numbers, set: (row, code) => (numbers[row] = toNumber(code)) };
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
