import { textOf } from '../cells/cell-text';
import type { Read } from '../cells/read';
import type { NumberKind } from '../cells/read-number';
import { readNumber } from '../cells/read-number';
import { hasThousandsComma } from '../text/number-text';
import { clean } from '../text/clean';
import type { ForeignCell } from './foreign-sheet';
import { wordsKey } from './header-text';

export interface AmountColumn {
  readonly of: NumberKind;
  /** What a bare number counts: 1.000.000 of «Kinh phí (triệu đồng)». */
  readonly scale: number;
  /** Words behind a number that change nothing. */
  readonly units: readonly string[];
  readonly saoM2: number;
}

/** «350 lượt», «12,5 tr», 12,5 of a column in millions: the number in our unit; else why it is none, with a guess. */
export function readAmount(cell: ForeignCell, { of, scale, units, saoM2 }: AmountColumn): Read<number> {
  if (typeof cell === 'object' && cell !== null) return readNumber(cell, of);
  const typed = typeof cell === 'string' ? withoutUnit(clean(cell), units) : cell;
  const isBare = typeof typed === 'number' || (typeof typed === 'string' && !/\p{L}/u.test(typed));
  if (scale === 1 || !isBare) return readNumber(typed, of, saoM2);
  const counted = readNumber(typed, 'decimal');
  if (counted.state !== 'read') return counted;
  const value = Number((counted.value * scale).toFixed(6));
  return { state: 'read', value };
}

function withoutUnit(text: string, units: readonly string[]): string {
  const parts = /^(\d[\d.,]*(?: \d{3})*) ?([^\d]+)$/.exec(text);
  if (parts === null) return text;
  const [, number = '', unit = ''] = parts;
  // «12%» has no letters, and a key of none is no unit.
  const key = wordsKey(unit);
  const isUnit = units.some((known) => (key === '' ? known === unit.trim() : wordsKey(known) === key));
  return isUnit ? number : text;
}

/** As a form would be typed: «1,234» would be asked about, «1,2340» is not. */
export function amountText(value: number): string {
  const text = textOf(value);
  return hasThousandsComma(text) ? `${text}0` : text;
}
