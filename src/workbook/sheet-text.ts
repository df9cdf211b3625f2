/**
 * Text that Sheets would not keep as text: it starts a formula (= + -), a mention or lookup (@), an error (#N/A),
 * an apostrophe that Sheets would swallow, or a number, date, amount or percentage (digits, signs, currency), of full
 * width too.
 */
const NOT_KEPT = /^\s*['=+\-@#\d.,%(\u20ab$\u20ac\u00a3\u00a5\u2212\uff0b\uff0d\uff10-\uff19\uff1d\uff20]/u;
/** A tab or return at the start is how formulas are smuggled into exports. */
const CONTROL_START = /^[\t\r\n]/;
const BOOLEAN_WORD = /^\s*(?:true|false|đúng|sai|yes|no|wahr|falsch|vrai|faux)\s*$/iu;
/** «Jan 5», «tháng 1 2024», «thg 2, 2024»: month names that Sheets reads as days. */
const MONTH_START = /^\s*(?:tháng|thg|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?[\s/-]*\d/iu;
const WEEKDAY_START =
  /^\s*(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|th [2-7]|chủ nhật|cn|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?)[\s,.].*\d/iu;

/** Whether Sheets, in any locale we set, might store something other than these characters. */
export function needsTextGuard(text: string): boolean {
  if (text === '') return false;
  const composed = text.normalize('NFC');
  return (
    NOT_KEPT.test(composed) ||
    CONTROL_START.test(composed) ||
    BOOLEAN_WORD.test(composed) ||
    MONTH_START.test(composed) ||
    WEEKDAY_START.test(composed)
  );
}

/**
 * The text as it must be handed to `setValues` so that the cell holds exactly it. The apostrophe is invisible in the
 * sheet and absent from what is read back; guarding more than needed does no harm. The users' characters stay.
 */
export function toSheetText(text: string): string {
  return needsTextGuard(text) ? `'${text}` : text;
}
