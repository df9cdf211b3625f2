import { err, ok } from '../result';
import type { Result } from '../result';
import { clean } from './clean';

export interface NumberProblem {
  /**
   * english-grouping: 1,234,567. suspect-thousands-comma: 1,234 where a whole number is asked. not-integer: 45,5.
   * unclear-dot: 1234.567, which groups nothing and has too many digits behind it. negative: −5. unrecognised: anything
   * else, words beside the number included.
   */
  readonly kind:
    | 'english-grouping'
    | 'suspect-thousands-comma'
    | 'not-integer'
    | 'unclear-dot'
    | 'negative'
    | 'unrecognised';
  /** What was probably meant. */
  readonly suggestion?: number;
}

const WHOLE = /^\d+$/;
const DOT_GROUPS = /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/;
const SPACE_GROUPS = /^([1-9]\d{0,2}(?: \d{3})+)(?:,(\d+))?$/;
const DECIMAL = /^(\d+)(?:,(\d+)|\.(\d{1,2}|(?<=^0\.)\d+))$/;
const ENGLISH_GROUPS = /^([1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$|^([1-9]\d{0,2}(?:,\d{3}){2,})$/;
/** «1.500,000»: hands that mix both marks mean 1.500.000. */
const MIXED_GROUPS = /^[1-9]\d{0,2}(?:[. ]\d{3})+,\d{3}$/;
const UNCLEAR_DOT = /^\d{1,12}\.\d{3,12}$/;
const COMMA_THOUSANDS = /^[1-9]\d{0,2},\d{3}$/;

/**
 * Reads a number of zero or more: «.» or a space groups thousands, «,» begins decimals, and a «.» that cannot group
 * (12.5) begins them too.
 */
export function parseNumberText(text: string): Result<number, NumberProblem> {
  const typed = clean(text).replace(/^\+ ?/, '');
  if (MIXED_GROUPS.test(typed))
    return err({ kind: 'suspect-thousands-comma', suggestion: Number(typed.replace(/\D/g, '')) });
  const value = readPlain(typed);
  if (value !== null) return ok(value);
  if (UNCLEAR_DOT.test(typed)) return err({ kind: 'unclear-dot', suggestion: Number(typed) });
  const english = readEnglish(typed);
  if (english !== null) return err({ kind: 'english-grouping', suggestion: english });
  if (/^- ?\d/.test(typed)) return negative(readPlain(typed.replace(/^- ?/, '')));
  return unrecognised(typed);
}

/** Reads a whole number of zero or more; «1,234» is a question, not 1,234 (domain rule §5.8). */
export function parseIntegerText(text: string): Result<number, NumberProblem> {
  if (hasThousandsComma(text)) {
    return err({ kind: 'suspect-thousands-comma', suggestion: Number(clean(text).replace(/\D/g, '')) });
  }
  const number = parseNumberText(text);
  if (!number.ok || Number.isInteger(number.value)) return number;
  return err({ kind: 'not-integer', suggestion: Math.round(number.value) });
}

/** «1,234»: one comma before exactly three digits, which English readers mean as a thousand. */
export function hasThousandsComma(text: string): boolean {
  return COMMA_THOUSANDS.test(clean(text));
}

function readPlain(typed: string): number | null {
  if (WHOLE.test(typed)) return safe(Number(typed));
  const grouped = DOT_GROUPS.exec(typed) ?? SPACE_GROUPS.exec(typed);
  if (grouped) return decimal((grouped[1] ?? '').replace(/[. ]/g, ''), grouped[2]);
  const split = DECIMAL.exec(typed);
  return split ? decimal(split[1] ?? '', split[2] ?? split[3]) : null;
}

function readEnglish(typed: string): number | null {
  const match = ENGLISH_GROUPS.exec(typed);
  return match ? decimal((match[1] ?? match[3] ?? '').replace(/,/g, ''), match[2]) : null;
}

function decimal(whole: string, fraction: string | undefined): number | null {
  return safe(Number(fraction === undefined ? whole : `${whole}.${fraction}`));
}

/** Beyond 2⁵³ a number no longer holds every digit that was typed. */
function safe(value: number): number | null {
  return value <= Number.MAX_SAFE_INTEGER ? value : null;
}

function negative(value: number | null): Result<number, NumberProblem> {
  return err(value === null ? { kind: 'unrecognised' } : { kind: 'negative', suggestion: value });
}

const MULTIPLIER =
  /\d ?(?:%|(?:k|n|nghìn|ngàn|nghin|ngan|tr|triệu|trieu|tỷ|tỉ|ty|ti|chục|chuc|trăm|tram|h|giờ|gio|tiếng)(?![\p{L}]))/iu;

/** «5O», «l2»: a letter typed for a digit; what was meant is not what the digits say. */
const LETTER_FOR_DIGIT = /\d[OoIl]|[OoIl]\d/;

/** «45 hộ» suggests 45: one number, with words beside it that do not multiply it. */
function unrecognised(typed: string): Result<number, NumberProblem> {
  const runs: readonly string[] = typed.match(/\d+(?:[., ]\d+)*/g) ?? [];
  const alone =
    runs.length === 1 &&
    /^[^-\d#]*\d/.test(typed) &&
    !MULTIPLIER.test(typed) &&
    !LETTER_FOR_DIGIT.test(typed);
  const inside = alone ? readPlain(runs[0] ?? '') : null;
  return err(inside === null ? { kind: 'unrecognised' } : { kind: 'unrecognised', suggestion: inside });
}
