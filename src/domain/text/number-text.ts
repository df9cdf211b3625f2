import { err, ok } from '../result';
import type { Result } from '../result';
import { clean } from './clean';

export interface NumberProblem {
  /**
   * english-grouping: 1,234,567. suspect-thousands-comma: 1,234 where a whole number is asked. not-integer: 45,5.
   * unclear-dot: 1234.567, which groups nothing and has too many digits behind it; 500.00, which may be 500 or what is
   * left of 500.000. negative: −5. unrecognised: anything else, words beside the number included.
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
  /** What else may have been meant, where that is as likely. */
  readonly alternative?: number;
}

const WHOLE = /^\d+$/;
const DOT_GROUPS = /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/;
const SPACE_GROUPS = /^([1-9]\d{0,2}(?: \d{3})+)(?:,(\d+))?$/;
const DECIMAL = /^(\d+)(?:,(\d+)|\.(\d{1,2}|(?<=^0\.)\d+))$/;
const ENGLISH_GROUPS = /^([1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$|^([1-9]\d{0,2}(?:,\d{3}){2,})$/;
/** «1.500,000»: hands that mix both marks mean 1.500.000. */
const MIXED_GROUPS = /^[1-9]\d{0,2}(?:[. ]\d{3})+,\d{3}$/;
const UNCLEAR_DOT = /^\d{1,12}\.\d{3,12}$/;
/** «500.00»: nobody types a fraction of nothing, but a thousand may have lost a digit. */
const ZEROS_AFTER_DOT = /^\d{1,12}\.0{1,2}$/;
const COMMA_THOUSANDS = /^[1-9]\d{0,2},\d{3}$/;

/**
 * Reads a number of zero or more: «.» or a space groups thousands, «,» begins decimals, and a «.» that cannot group
 * (12.5) begins them too.
 */
export function parseNumberText(text: string): Result<number, NumberProblem> {
  const typed = clean(text).replace(/^\+ ?/, '');
  if (MIXED_GROUPS.test(typed))
    return err({ kind: 'suspect-thousands-comma', suggestion: Number(typed.replace(/\D/g, '')) });
  if (ZEROS_AFTER_DOT.test(typed)) return lostDigits(typed);
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
  if (!number.ok) return number.error.kind === 'unclear-dot' ? wholeUnclear(text, number.error) : number;
  if (Number.isInteger(number.value)) return number;
  return err({ kind: 'not-integer', suggestion: Math.round(number.value) });
}

/** «500.00»: 500, or 500.000 that lost a digit. */
function lostDigits(typed: string): Result<number, NumberProblem> {
  const [whole = '', zeros = ''] = typed.split('.');
  const suggestion = Number(whole);
  const alternative = Number(whole + zeros.padEnd(3, '0'));
  return err(
    whole.length > 3 || suggestion === 0
      ? { kind: 'unclear-dot', suggestion }
      : { kind: 'unclear-dot', suggestion, alternative },
  );
}

/** «5000.000» of something whole has no fraction: its dot groups, and another was forgotten. */
function wholeUnclear(text: string, problem: NumberProblem): Result<number, NumberProblem> {
  const typed = clean(text);
  if (ZEROS_AFTER_DOT.test(typed)) return err(problem);
  const digits = /^\d*[1-9]\d*\.\d{3}$/.test(typed) ? safe(Number(typed.replace('.', ''))) : null;
  return err(digits === null ? { kind: 'unclear-dot' } : { kind: 'unclear-dot', suggestion: digits });
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

/** «vắng 5», «không đủ 45»: the number counts those who were not there, or is denied. */
const DENIED =
  /(?<![\p{L}])(?:vắng|thiếu|không|chưa|chẳng|trừ|ngoài|nghỉ|hụt|bớt|còn lại|ko|vang|khong|thieu|tru|con lai)(?![\p{L}])/iu;

/** Whether the words deny or take away what they name: then nothing in them may be taken for what was meant. */
export function isDenied(text: string): boolean {
  return DENIED.test(clean(text));
}

/** «90/118 hộ»: 90 of 118. A bare «5/12» is rather a day. */
const PART_OF_ALL = /^(\d+) ?\/ ?(\d+)( ?\p{L}[\p{L} ]*)?$/u;
/** «45+50», «45 + 50 người» */
const SUM = /^(\d[\d.]*(?: ?\+ ?\d[\d.]*)+)(?: ?\p{L}[\p{L} ]*)?$/u;

/** The number that several in one cell make; null where they make none. */
function combined(typed: string): number | null {
  const part = PART_OF_ALL.exec(typed);
  if (part) {
    const [some, all] = [Number(part[1]), Number(part[2])];
    return some <= all && (part[3] !== undefined || all > MOST_MONTHS) ? safe(some) : null;
  }
  const terms = SUM.exec(typed)?.[1]
    ?.split('+')
    .map((term) => readPlain(term.trim()));
  if (terms === undefined) return null;
  return terms.reduce((sum, term) => (sum === null || term === null ? null : safe(sum + term)), 0);
}

const MOST_MONTHS = 12;

/** «45 hộ» suggests 45: one number, with words beside it that do not multiply it. */
function unrecognised(typed: string): Result<number, NumberProblem> {
  if (isDenied(typed)) return err({ kind: 'unrecognised' });
  const several = MULTIPLIER.test(typed) ? null : combined(typed);
  if (several !== null) return err({ kind: 'unrecognised', suggestion: several });
  const runs: readonly string[] = typed.match(/\d+(?:[., ]\d+)*/g) ?? [];
  const alone =
    runs.length === 1 &&
    /^[^-\d#]*\d/.test(typed) &&
    !MULTIPLIER.test(typed) &&
    !LETTER_FOR_DIGIT.test(typed);
  const inside = alone ? readPlain(runs[0] ?? '') : null;
  return err(inside === null ? { kind: 'unrecognised' } : { kind: 'unrecognised', suggestion: inside });
}
