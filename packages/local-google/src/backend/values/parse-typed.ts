import type { StoredValue } from '../model';
import { localeRules } from './locale-rules';
import { parseDateTime, type CivilDate } from './parse-date-time';
import { parseNumber } from './parse-number';

export interface TypedContext {
  /** Sheets locale such as `vi_VN`. */
  locale: string;
  /** The cell's format before the write; absent is Automatic. */
  numberFormat?: string | undefined;
  /** Today in the spreadsheet's zone: `1/2` is a day of this year. */
  today: CivilDate;
}

export interface TypedValue {
  kind: 'text' | 'number' | 'boolean' | 'formula' | 'empty';
  /** For a formula its text with the leading `=`; `''` for empty. */
  value: StoredValue;
  /** The format that Sheets gives the cell; only where the cell had none. */
  numberFormat?: string;
}

/**
 * What Sheets stores where this text is typed or written by setValues, which parse alike (facts.md 3).
 *
 * Readings chosen where no source decides:
 * - a leading `=` makes a formula in a `@` cell too: facts.md 2 names no exception, and it is the reading under which
 *   careless code is caught;
 * - an explicit format of the cell is kept, so a date typed into a `0` cell shows its serial;
 * - only TRUE and FALSE are booleans; ĐÚNG and SAI stay text;
 * - numbers grouped wrongly (`1.5` in vi_VN), month names and fractions stay text.
 */
export function parseTyped(text: string, context: TypedContext): TypedValue {
  if (text === '') return { kind: 'empty', value: '' };
  if (text.startsWith("'")) return textOf(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', value: text };
  if (context.numberFormat === '@') return textOf(text);

  const trimmed = text.trim();
  if (/^(?:true|false)$/iu.test(trimmed)) {
    return { kind: 'boolean', value: trimmed.toLowerCase() === 'true' };
  }
  const rules = localeRules(context.locale);
  const found = parseNumber(trimmed, rules) ?? parseDateTime(trimmed, rules, context.today);
  if (!found) return textOf(text);
  const keeps = context.numberFormat !== undefined && !/^general$/iu.test(context.numberFormat);
  return keeps || found.numberFormat === undefined
    ? { kind: 'number', value: found.value }
    : { kind: 'number', value: found.value, numberFormat: found.numberFormat };
}

function textOf(text: string): TypedValue {
  return text === '' ? { kind: 'empty', value: '' } : { kind: 'text', value: text };
}
