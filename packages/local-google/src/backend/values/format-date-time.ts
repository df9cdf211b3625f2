import type { PatternToken } from './pattern-tokens';
import { isDateSerial, partsOfSerial, type DateTimeParts } from './serial';

/**
 * A serial by a date or time pattern. `m` is minutes after an hour or before seconds, else the month. Names of
 * days and months throw `not emulated: number format …`, as their words by locale have no source here.
 */
export function formatDateTime(serial: number, section: PatternToken[], pattern: string): string {
  if (!isDateSerial(serial)) return String(serial);
  const parts = partsOfSerial(serial);
  const half = section.some((token) => token.kind === 'half');
  return section
    .map((token, index) => {
      switch (token.kind) {
        case 'literal':
          return token.text;
        case 'date':
          return dateText(token.text, parts, { half, minutes: isMinutes(section, index), pattern });
        case 'elapsed':
          return elapsedText(token.text, serial);
        case 'half':
          return halfText(token.text, parts.hour);
        case 'point':
          return '.';
        case 'comma':
          return ',';
        // `ss.000`: fractions of a second.
        case 'digit':
          return fractionDigit(section, index, parts.millisecond);
        case 'percent':
        case 'condition':
        case 'exponent':
        case 'text':
        case 'general':
          throw new Error(`not emulated: number format ${pattern}`);
      }
    })
    .join('');
}

/** Whether the run of `m` at this place follows an hour or comes before seconds. */
function isMinutes(section: PatternToken[], index: number): boolean {
  const timed = section.map((token) => (token.kind === 'date' || token.kind === 'elapsed' ? token.text : ''));
  const before = timed.slice(0, index).findLast((text) => text !== '');
  const after = timed.slice(index + 1).find((text) => text !== '');
  return before?.startsWith('h') === true || after?.startsWith('s') === true;
}

function dateText(
  text: string,
  parts: DateTimeParts,
  context: { half: boolean; minutes: boolean; pattern: string },
): string {
  const two = (value: number): string => (text.length > 1 ? String(value).padStart(2, '0') : String(value));
  const letter = text[0];
  if (letter === 'y' && text.length <= 4) {
    return text.length > 2 ? String(parts.year).padStart(4, '0') : String(parts.year % 100).padStart(2, '0');
  }
  if (text.length > 2) throw new Error(`not emulated: number format ${context.pattern}`);
  if (letter === 'd') return two(parts.day);
  if (letter === 'm') return two(context.minutes ? parts.minute : parts.month);
  if (letter === 'h') return two(context.half ? parts.hour % 12 || 12 : parts.hour);
  return two(parts.second);
}

function elapsedText(text: string, serial: number): string {
  const perDay = text.startsWith('h') ? 24 : text.startsWith('m') ? 1440 : 86_400;
  // A millisecond of slack: 0.25 h in binary days may fall just short of the whole unit.
  const whole = Math.floor(serial * perDay + perDay / 86_400_000);
  return String(whole).padStart(text.length, '0');
}

function halfText(text: string, hour: number): string {
  const full = text.length > 3 ? (hour < 12 ? 'am' : 'pm') : hour < 12 ? 'a' : 'p';
  return text === text.toUpperCase() ? full.toUpperCase() : full;
}

function fractionDigit(section: PatternToken[], index: number, millisecond: number): string {
  const place = index - section.findIndex((token) => token.kind === 'point') - 1;
  return String(millisecond).padStart(3, '0')[place] ?? '0';
}
