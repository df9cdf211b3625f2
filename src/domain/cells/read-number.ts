import type { Result } from '../result';
import { parseAreaText } from '../text/area-text';
import { parseMoneyText } from '../text/money-text';
import { hasThousandsComma, parseIntegerText, parseNumberText } from '../text/number-text';
import type { Cell } from '../tables/cell';
import { isBlank } from '../tables/cell';
import type { Fix } from './fix';
import type { Problem, Read, Understood } from './read';
import { BLANK, understood, unreadable } from './read';
import { shownText, withoutNoise } from './cell-text';

/** count: people and things; money: đồng; area: m². A count that is not whole is still a number. */
export type NumberKind = 'count' | 'decimal' | 'money' | 'area';

interface TextProblem {
  readonly kind: string;
  readonly suggestion?: number;
  readonly alternative?: number;
}

/** m² of one sào where the caller reads no areas. */
const NORTHERN_SAO_M2 = 360;

/** Reads a number of zero or more. Text that reads as one («50», «500k») is mended to the number for certain. */
export function readNumber(cell: Cell, kind: NumberKind, saoM2 = NORTHERN_SAO_M2): Read<number> {
  if (isBlank(cell)) return BLANK;
  if (typeof cell === 'number') return readSheetNumber(cell);
  if (typeof cell !== 'string') return unreadable('not-a-number');
  const typed = cell.replace(/[;.,\s]+$/, '');
  const parsed = parseKind(typed, kind, saoM2);
  if (parsed.ok) return understood(parsed.value, { value: parsed.value, certain: true });
  if (parsed.error.kind === 'not-integer') return readFraction(typed, parsed.error);
  const read = unreadable(problemOf(parsed.error.kind), guess(parsed.error));
  const { suggestion, alternative } = parsed.error;
  return suggestion === undefined || alternative === undefined
    ? read
    : { ...read, suggestions: [suggestion, alternative].map(shownText) };
}

function readSheetNumber(held: number): Read<number> {
  if (!Number.isFinite(held)) return unreadable('not-a-number');
  const value = withoutNoise(held);
  return value < 0 ? unreadable('negative', { value: -value, certain: false }) : wholly(value);
}

/** Small counts stand in many rows, which share what was read. */
const SMALL = 1000;
const small: Understood<number>[] = [];

function wholly(value: number): Understood<number> {
  if (value >= SMALL || !Number.isInteger(value)) return understood(value);
  return (small[value] ??= understood(value));
}

function parseKind(text: string, kind: NumberKind, saoM2: number): Result<number, TextProblem> {
  if (kind === 'money') return parseMoneyText(text);
  if (kind === 'area') return parseAreaText(text, saoM2);
  return kind === 'count' || hasThousandsComma(text) ? parseIntegerText(text) : parseNumberText(text);
}

function readFraction(text: string, error: TextProblem): Read<number> {
  const parsed = parseNumberText(text);
  if (!parsed.ok) return unreadable('not-a-number', guess(error));
  return understood(parsed.value, { value: parsed.value, certain: true });
}

function guess({ suggestion }: TextProblem): Fix | undefined {
  return suggestion === undefined ? undefined : { value: suggestion, certain: false };
}

function problemOf(kind: string): Problem {
  if (kind === 'english-grouping' || kind === 'suspect-thousands-comma') return 'comma-thousands';
  if (kind === 'negative' || kind === 'unclear-unit' || kind === 'unclear-dot') return kind;
  return 'not-a-number';
}
