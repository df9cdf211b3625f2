import { exception } from '../channel';

const CONVERSION = /%(?:(\d+)\$)?([-+0 ]*)(\d+)?(?:\.(\d+))?([%a-zA-Z])/g;

/** `Utilities.formatString`: sprintf with %s %d %i %f %e %x %X %o %c %b and %%. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    CONVERSION,
    (
      _token,
      at: string | undefined,
      flags: string,
      width: string | undefined,
      precision: string | undefined,
      kind: string,
    ) => {
      if (kind === '%') return '%';
      const value = values[at === undefined ? next++ : Number(at) - 1];
      const text = converted(value, kind, precision === undefined ? undefined : Number(precision), flags);
      return fitted(text, Number(width ?? '0'), flags, kind);
    },
  );
}

function converted(value: unknown, kind: string, precision: number | undefined, flags: string): string {
  const number = Number(value);
  switch (kind) {
    case 's':
      return String(value).slice(0, precision);
    case 'b':
      return String(Boolean(value));
    case 'c':
      return typeof value === 'number' ? String.fromCodePoint(value) : String(value).slice(0, 1);
    case 'd':
    case 'i':
      return signed(Math.trunc(number).toString(), number, flags);
    case 'f':
      return signed(number.toFixed(precision ?? 6), number, flags);
    case 'e':
      return signed(number.toExponential(precision ?? 6).replace(/e([+-])(\d)$/, 'e$10$2'), number, flags);
    case 'x':
      return (number >>> 0).toString(16);
    case 'X':
      return (number >>> 0).toString(16).toUpperCase();
    case 'o':
      return (number >>> 0).toString(8);
    default:
      throw exception(`not emulated: Utilities.formatString with %${kind}`);
  }
}

function signed(text: string, number: number, flags: string): string {
  if (number < 0) return text;
  if (flags.includes('+')) return `+${text}`;
  return flags.includes(' ') ? ` ${text}` : text;
}

function fitted(text: string, width: number, flags: string, kind: string): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0') || kind === 's') return text.padStart(width);
  const sign = /^[-+ ]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}
