/** Style properties as Google's getters and setters speak of them, and as the model keeps them. */
import type { CellStyle } from '../model';
import { hexColor } from './css-colors';
import type { StyleProperty, StyleValue } from './protocol';

/** Sheets shows an automatic number format by this pattern; setting it, or `general`, makes it automatic again. */
const AUTOMATIC = '0.###############';

export function readStyle(style: CellStyle, property: StyleProperty): StyleValue {
  switch (property) {
    case 'numberFormat':
      return style.numberFormat ?? AUTOMATIC;
    case 'background':
      return style.background ?? '#ffffff';
    case 'fontColor':
      return style.fontColor ?? '#000000';
    case 'fontFamily':
      return style.fontFamily ?? 'Arial';
    case 'fontSize':
      return style.fontSize ?? 10;
    case 'fontWeight':
      return style.bold === true ? 'bold' : 'normal';
    case 'fontStyle':
      return style.italic === true ? 'italic' : 'normal';
    case 'fontLine':
      return style.underline === true ? 'underline' : style.strikethrough === true ? 'line-through' : 'none';
    case 'underline':
      return style.underline ?? false;
    case 'strikethrough':
      return style.strikethrough ?? false;
    case 'horizontalAlignment':
      return style.horizontalAlignment ?? 'general';
    case 'verticalAlignment':
      return style.verticalAlignment ?? 'bottom';
    case 'wrap':
      return style.wrap ?? null;
  }
}

const HORIZONTAL = { left: 'left', center: 'center', right: 'right' } as const;
const VERTICAL = { top: 'top', middle: 'middle', bottom: 'bottom' } as const;
const WRAPS = { OVERFLOW: 'OVERFLOW', WRAP: 'WRAP', CLIP: 'CLIP' } as const;

/**
 * A new style with the property set. Null gives the default; what Google does not know (`foo` as a colour) changes
 * nothing, silently, as there (facts.md 20).
 */
export function withStyle(style: CellStyle, property: StyleProperty, value: StyleValue): CellStyle {
  switch (property) {
    case 'numberFormat':
      return withNumberFormat(style, value);
    case 'background':
    case 'fontColor':
      return withColor(style, property, value);
    case 'fontFamily':
      return keep(style, 'fontFamily', typeof value === 'string' && value !== '' ? value : undefined);
    case 'fontSize':
      return keep(style, 'fontSize', typeof value === 'number' ? value : undefined);
    case 'fontWeight':
      return withWord(style, 'bold', value, { bold: true, normal: undefined });
    case 'fontStyle':
      return withWord(style, 'italic', value, { italic: true, normal: undefined });
    case 'fontLine':
      return withFontLine(style, value);
    case 'underline':
    case 'strikethrough':
      return keep(style, property, value === true ? true : undefined);
    case 'horizontalAlignment':
      return withWord(style, 'horizontalAlignment', value, { ...HORIZONTAL, normal: undefined });
    case 'verticalAlignment':
      return withWord(style, 'verticalAlignment', value, VERTICAL);
    case 'wrap':
      return withWord(style, 'wrap', value, WRAPS);
  }
}

/** Absent and default are one, so that equal looks are one style. */
function keep<K extends keyof CellStyle>(
  style: CellStyle,
  key: K,
  value: CellStyle[K] | undefined,
): CellStyle {
  const rest = Object.fromEntries(Object.entries(style).filter(([other]) => other !== key));
  return value === undefined ? rest : { ...rest, [key]: value };
}

function withWord<K extends keyof CellStyle>(
  style: CellStyle,
  key: K,
  value: StyleValue,
  meanings: Readonly<Record<string, CellStyle[K] | undefined>>,
): CellStyle {
  if (value === null) return keep(style, key, undefined);
  const word = String(value);
  return Object.hasOwn(meanings, word) ? keep(style, key, meanings[word]) : style;
}

function withNumberFormat(style: CellStyle, value: StyleValue): CellStyle {
  const pattern = String(value);
  const automatic = value === null || pattern === '' || pattern === AUTOMATIC || /^general$/iu.test(pattern);
  return keep(style, 'numberFormat', automatic ? undefined : pattern);
}

function withColor(style: CellStyle, key: 'background' | 'fontColor', value: StyleValue): CellStyle {
  if (value === null) return keep(style, key, undefined);
  const hex = hexColor(String(value));
  if (hex === null) return style;
  const isDefault = hex === (key === 'background' ? '#ffffff' : '#000000');
  return keep(style, key, isDefault ? undefined : hex);
}

function withFontLine(style: CellStyle, value: StyleValue): CellStyle {
  if (value !== null && !['none', 'underline', 'line-through'].includes(String(value))) return style;
  const plain = keep(keep(style, 'underline', undefined), 'strikethrough', undefined);
  if (value === 'underline') return { ...plain, underline: true };
  return value === 'line-through' ? { ...plain, strikethrough: true } : plain;
}
