/** Text styles: immutable values with a builder. */
import type { StyleProperty, StyleValue } from '../../backend/spreadsheet/protocol';
import { emulated } from '../emulated';
import { checked, decimal, flag, text } from './arguments';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type TextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** Absent properties are left as they are by setTextStyle. */
export interface TextLook {
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

export const textLooks = new WeakMap<object, TextLook>();

export function createTextStyle(look: TextLook): TextStyle {
  const style = emulated<TextStyle>('TextStyle', {
    copy: () => createTextStyleBuilder(look),
    getFontFamily: () => look.fontFamily ?? null,
    getFontSize: () => look.fontSize ?? null,
    getForegroundColor: () => look.fontColor ?? null,
    isBold: () => look.bold ?? null,
    isItalic: () => look.italic ?? null,
    isUnderline: () => look.underline ?? null,
    isStrikethrough: () => look.strikethrough ?? null,
  });
  textLooks.set(style, look);
  return style;
}

export function createTextStyleBuilder(start: TextLook = {}): TextStyleBuilder {
  let look = start;
  const change = (part: TextLook): TextStyleBuilder => {
    look = { ...look, ...part };
    return builder;
  };
  const builder = emulated<TextStyleBuilder>('TextStyleBuilder', {
    build: () => createTextStyle(look),
    setBold: checked('TextStyleBuilder.setBold', [flag], (bold) => change({ bold })),
    setItalic: checked('TextStyleBuilder.setItalic', [flag], (italic) => change({ italic })),
    setUnderline: checked('TextStyleBuilder.setUnderline', [flag], (underline) => change({ underline })),
    setStrikethrough: checked('TextStyleBuilder.setStrikethrough', [flag], (strikethrough) =>
      change({ strikethrough }),
    ),
    setFontFamily: checked('TextStyleBuilder.setFontFamily', [text], (fontFamily) => change({ fontFamily })),
    setFontSize: checked('TextStyleBuilder.setFontSize', [decimal], (fontSize) => change({ fontSize })),
    setForegroundColor: checked('TextStyleBuilder.setForegroundColor', [text], (fontColor) =>
      change({ fontColor }),
    ),
  });
  return builder;
}

/** The style properties that a look sets. */
export function stylesOfLook(look: TextLook): Partial<Record<StyleProperty, StyleValue>> {
  const { bold, italic, ...others } = look;
  return {
    ...others,
    ...(bold === undefined ? {} : { fontWeight: bold ? 'bold' : 'normal' }),
    ...(italic === undefined ? {} : { fontStyle: italic ? 'italic' : 'normal' }),
  };
}

/** The properties that make up a look, in the order `lookOfStyles` takes them. */
export const LOOK_PROPERTIES = [
  'fontFamily',
  'fontSize',
  'fontColor',
  'fontWeight',
  'fontStyle',
  'underline',
  'strikethrough',
] as const satisfies readonly StyleProperty[];

export function lookOfStyles(values: readonly StyleValue[]): TextLook {
  const [fontFamily, fontSize, fontColor, weight, slant, underline, strikethrough] = values;
  return {
    fontFamily: String(fontFamily),
    fontSize: Number(fontSize),
    fontColor: String(fontColor),
    bold: weight === 'bold',
    italic: slant === 'italic',
    underline: underline === true,
    strikethrough: strikethrough === true,
  };
}
