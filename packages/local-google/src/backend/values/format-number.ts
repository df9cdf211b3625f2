import type { LocaleRules } from './locale-rules';
import type { PatternToken } from './pattern-tokens';

/** Digits that Automatic shows of a number with decimals. */
const GENERAL_DIGITS = 10;
/** Whole numbers from here on show with an exponent. */
const GENERAL_LIMIT = 1e15;

/** The Automatic format: up to ten significant digits, whole numbers in full, no grouping. */
export function formatGeneral(value: number, rules: LocaleRules): string {
  if (Number.isInteger(value) && Math.abs(value) < GENERAL_LIMIT) return String(value === 0 ? 0 : value);
  const short = Number(value.toPrecision(GENERAL_DIGITS));
  const size = Math.abs(short);
  if (size >= GENERAL_LIMIT || size < 1e-9) {
    const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
    const trimmed = mantissa.replace(/\.?0+$/u, '').replace('.', rules.decimal);
    return `${trimmed}E${exponent.replace(/^([+-])(\d)$/u, '$10$2')}`;
  }
  return plainDecimal(size, short < 0).replace('.', rules.decimal);
}

function plainDecimal(size: number, negative: boolean): string {
  const places = Math.max(0, GENERAL_DIGITS - 1 - Math.floor(Math.log10(size)));
  const text = size
    .toFixed(Math.min(places, 20))
    .replace(/(\.\d*?)0+$/u, '$1')
    .replace(/\.$/u, '');
  return negative ? `-${text}` : text;
}

interface Layout {
  whole: string;
  decimals: string;
  grouped: boolean;
  /** Power of a thousand that trailing commas divide by. */
  thousands: number;
  percents: number;
  exponent: string | null;
  exponentDigits: string;
}

/** A number by one section of a pattern; rounds half away from zero on the decimal digits, as Sheets does. */
export function formatNumber(
  value: number,
  section: PatternToken[],
  rules: LocaleRules,
  pattern: string,
): string {
  if (section.some((token) => token.kind === 'general')) return aroundGeneral(value, section, rules);
  const layout = layoutOf(section);
  if (layout.whole === '' && layout.decimals === '') return literalsOnly(value, section);
  if (layout.exponent !== null) return scientific(value, section, layout, rules);
  if (isInterleaved(section)) throw new Error(`not emulated: number format ${pattern}`);
  const scaled = (value * 100 ** layout.percents) / 1000 ** layout.thousands;
  const digits = roundDecimal(Math.abs(scaled), layout.decimals.length);
  const negative = value < 0 && /[1-9]/u.test(digits);
  return (negative ? '-' : '') + fill(section, shape(digits, layout, rules), '');
}

/** Literals between the digits, as in `0000 000 000`: the digits would have to be spread over the pattern. */
function isInterleaved(section: PatternToken[]): boolean {
  const isPlace = (token: PatternToken): boolean => ['digit', 'point', 'comma'].includes(token.kind);
  return section.slice(section.findIndex(isPlace), section.findLastIndex(isPlace)).some((t) => !isPlace(t));
}

function aroundGeneral(value: number, section: PatternToken[], rules: LocaleRules): string {
  return section
    .map((token) =>
      token.kind === 'general' ? formatGeneral(value, rules) : token.kind === 'literal' ? token.text : '',
    )
    .join('');
}

/** `"-"` as the zero section and the like: no digits at all. */
function literalsOnly(value: number, section: PatternToken[]): string {
  const text = section.map((token) =>
    token.kind === 'literal' ? token.text : token.kind === 'percent' ? '%' : '',
  );
  return (value < 0 ? '-' : '') + text.join('');
}

function layoutOf(section: PatternToken[]): Layout {
  const layout: Layout = {
    whole: '',
    decimals: '',
    grouped: false,
    thousands: 0,
    percents: 0,
    exponent: null,
    exponentDigits: '',
  };
  let pointSeen = false;
  let commas = 0;
  for (const token of section) {
    if (token.kind === 'digit') {
      if (layout.exponent !== null) layout.exponentDigits += token.text;
      else if (pointSeen) layout.decimals += token.text;
      else layout.whole += token.text;
      // Commas between digits group; those after the last digit scale.
      if (commas > 0 && !pointSeen) layout.grouped = true;
      commas = 0;
    } else if (token.kind === 'comma') commas += 1;
    else if (token.kind === 'point') {
      layout.thousands += commas;
      commas = 0;
      pointSeen = true;
    } else if (token.kind === 'percent') layout.percents += 1;
    else if (token.kind === 'exponent') layout.exponent = token.text;
  }
  layout.thousands += commas;
  return layout;
}

/** Digits with exactly `places` decimals, rounded half up on what 15 significant digits show. */
export function roundDecimal(size: number, places: number): string {
  const [mantissa = '0', exponentText = '0'] = size.toExponential(14).split('e');
  const digits = mantissa.replace('.', '');
  const pointAt = Number(exponentText) + 1;
  const keep = pointAt + places;
  if (keep < 0) return places > 0 ? `0.${'0'.repeat(places)}` : '0';
  const padded = digits.padEnd(keep + 1, '0');
  const kept = BigInt(padded.slice(0, keep) || '0') + (Number(padded[keep]) >= 5 ? 1n : 0n);
  const text = kept.toString().padStart(places + 1, '0');
  return places > 0 ? `${text.slice(0, -places)}.${text.slice(-places)}` : text;
}

/** Whole and decimal part as shown: optional digits dropped, the whole part padded and grouped. */
function shape(digits: string, layout: Layout, rules: LocaleRules): { whole: string; decimals: string } {
  const [whole = '0', decimals = ''] = digits.split('.');
  const least = layout.whole.replace(/[^0]/gu, '').length;
  const bare = whole.replace(/^0+/u, '').padStart(least, '0');
  const grouped = layout.grouped ? bare.replace(/\B(?=(?:\d{3})+$)/gu, rules.group) : bare;
  let end = decimals.length;
  while (end > 0 && layout.decimals[end - 1] !== '0' && decimals[end - 1] === '0') end -= 1;
  // `#,##0.#` shows the decimal sign of a whole number too («5,»), in Sheets as in Excel.
  const point = layout.decimals === '' ? '' : rules.decimal;
  return { whole: grouped, decimals: `${point}${decimals.slice(0, end)}` };
}

/** Puts the digits where the pattern has its first digit, and literals where they stand. */
function fill(section: PatternToken[], shown: { whole: string; decimals: string }, exponent: string): string {
  let out = '';
  let wholeDone = false;
  for (const token of section) {
    if (token.kind === 'literal') out += token.text;
    else if (token.kind === 'percent') out += '%';
    else if (token.kind === 'exponent') out += exponent;
    else if ((token.kind === 'digit' || token.kind === 'point') && !wholeDone) {
      out += shown.whole + shown.decimals;
      wholeDone = true;
    }
  }
  return out;
}

function scientific(value: number, section: PatternToken[], layout: Layout, rules: LocaleRules): string {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential(layout.decimals.length).split('e');
  const power = Number(exponent);
  const plus = layout.exponent?.endsWith('+') === true ? '+' : '';
  const tail = String(Math.abs(power)).padStart(layout.exponentDigits.length, '0');
  const shown = shape(mantissa, { ...layout, grouped: false }, rules);
  return (value < 0 ? '-' : '') + fill(section, shown, `E${power < 0 ? '-' : plus}${tail}`);
}
