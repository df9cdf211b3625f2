import type { LocaleRules } from './locale-rules';

/** A number read from typed text, with the format that Sheets infers from how it was typed. */
export interface TypedNumber {
  value: number;
  numberFormat?: string;
}

/** Signs that mark money; `đ` is how Vietnamese write it by hand. */
const CURRENCY = '[$₫đĐ€£¥]';

/**
 * A number in the locale's notation: grouping, decimal sign, sign, per cent, currency before or after, exponent
 * (facts.md 3). Null where the text is no number. Digits beyond a double's precision are lost, as in Sheets.
 */
export function parseNumber(text: string, rules: LocaleRules): TypedNumber | null {
  const body = new RegExp(
    `^(?<sign>[+-]?)(?<before>${CURRENCY}\\s?)?(?<inner>[+-]?)(?<digits>${digitsPattern(rules)})` +
      `(?<exponent>e[+-]?\\d{1,3})?(?<after>\\s?(?:%|${CURRENCY}))?$`,
    'iu',
  );
  const groups = body.exec(text)?.groups;
  if (!groups) return null;
  const { sign = '', inner = '', digits = '', exponent = '' } = groups;
  const before = (groups['before'] ?? '').trim();
  const after = (groups['after'] ?? '').trim();
  if ((sign !== '' && inner !== '') || (before !== '' && after !== '')) return null;
  const plain = digits.replaceAll(rules.group, '').replace(rules.decimal, '.');
  const size = Number(`${plain}${exponent}`);
  if (!Number.isFinite(size)) return null;
  const scaled = after === '%' ? percentOf(size) : size;
  const value = sign === '-' || inner === '-' ? -scaled : scaled;
  const numberFormat = inferredFormat({ digits, exponent, before, after }, rules);
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

/** Digits, either bare or in whole groups of three, with an optional decimal part; or a decimal part alone. */
function digitsPattern(rules: LocaleRules): string {
  const group = `[${rules.group}]`;
  const decimal = `[${rules.decimal}]`;
  return `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)(?:${decimal}\\d*)?|${decimal}\\d+`;
}

/** `size / 100` without the noise of binary division: 7% is 0.07. */
function percentOf(size: number): number {
  return Number((size / 100).toPrecision(15));
}

function inferredFormat(
  typed: { digits: string; exponent: string; before: string; after: string },
  rules: LocaleRules,
): string | undefined {
  const { digits, exponent, before, after } = typed;
  const hasDecimals = digits.includes(rules.decimal);
  if (exponent !== '') return '0.00E+00';
  if (after === '%') return hasDecimals ? '0.00%' : '0%';
  const number = hasDecimals ? '#,##0.00' : '#,##0';
  if (before !== '') return `[$${before}]${number}`;
  if (after !== '') return `${number}\\ [$${after}]`;
  return digits.includes(rules.group) ? number : undefined;
}
