import { err } from '../result';
import type { Result } from '../result';
import { parseMeasuredText } from './measured-text';
import type { MeasureProblem, TermParser } from './measured-text';
import { parseIntegerText, parseNumberText } from './number-text';

export type MoneyProblem = MeasureProblem;

const DONG = 1;
const THOUSAND = 1_000;
const MILLION = 1_000_000;
const BILLION = 1_000_000_000;

const SIZE_BY_WORD: ReadonlyMap<string, number> = new Map([
  ...['dong', 'd', 'vnd', 'vnđ', '₫', 'dong viet nam'].map((word) => [word, DONG] as const),
  ...['nghin', 'ngan', 'k', 'n'].map((word) => [word, THOUSAND] as const),
  ...['trieu', 'tr', 'trd'].map((word) => [word, MILLION] as const),
  ...['ty', 'ti'].map((word) => [word, BILLION] as const),
]);

/** Reads an amount in đồng: «1.500.000 đồng», «1 tỷ 250 triệu», «500k», «2,5 trđ». */
export function parseMoneyText(text: string): Result<number, MoneyProblem> {
  const amount = parseMeasuredText(text, sizeOf, parseAmount);
  if (!amount.ok || Number.isInteger(amount.value)) return amount;
  return err({ kind: 'not-integer', suggestion: Math.round(amount.value) });
}

/** Đồng are whole: «12.5» of them has lost a digit, «500.00» too where it is not 500. */
const parseAmount: TermParser = (number, size) => {
  if (size !== DONG) return parseNumberText(number);
  const read = parseIntegerText(number);
  if (read.ok) return read;
  const { kind, suggestion, alternative } = read.error;
  if (kind === 'not-integer' && /\.\d{1,2}$/.test(number)) return err({ kind: 'unclear-dot' });
  if (suggestion === undefined || alternative === undefined || suggestion >= alternative) return read;
  return err({ kind, suggestion: alternative, alternative: suggestion });
};

function sizeOf(word: string): number | null {
  const plain = word.replace(/\./g, '');
  return SIZE_BY_WORD.get(plain) ?? SIZE_BY_WORD.get(plain.replace(/ ?(?:dong|vnd|d|₫)$/, '')) ?? null;
}
