import { childOf, childrenOf, isTrue, type XmlElement } from 'ooxml-read';
import type { CellStyle } from '../model';
import { localeRules } from '../values/locale-rules';
import { colorOf } from './colors';
import type { StyleExtras } from './extras';

/** Number formats that files name by id only (18.8.30), as Google shows them. */
const BUILT_IN: Record<number, string> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??',
  15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss',
  37: '#,##0 ;(#,##0)', 38: '#,##0 ;[Red](#,##0)', 39: '#,##0.00;(#,##0.00)', 40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@',
}; // prettier-ignore

/** Excel takes 255 characters; what is longer stays in the file and is not shown. */
const LONGEST_CODE = 1_000;

/** styles.xml read: cell formats and differential formats as the model knows them. */
export interface StyleSheet {
  root: XmlElement;
  xfs: XmlElement[];
  fonts: XmlElement[];
  fills: XmlElement[];
  /** Differential formats of conditional formatting. */
  dxfs: XmlElement[];
  theme: string[];
  /** The model's view of a cell format, without its extras. */
  styleOf(xf: number): CellStyle;
  numberFormatOf(id: number): string | undefined;
}

export function readStyleSheet(root: XmlElement, theme: string[], locale: string): StyleSheet {
  const list = (name: string, item: string): XmlElement[] => childrenOf(childOf(root, name), item);
  const formats = new Map(
    list('numFmts', 'numFmt').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? '',
    ]),
  );
  const numberFormatOf = (id: number): string | undefined => {
    const code = formats.get(id) ?? BUILT_IN[id];
    if (code !== undefined) return /^general$/iu.test(code) || code.length > LONGEST_CODE ? undefined : code;
    // Dates that follow the reader's locale.
    if (id === 14) return localeRules(locale).dateFormat;
    return id === 22 ? `${localeRules(locale).dateFormat} h:mm` : undefined;
  };
  const fonts = list('fonts', 'font');
  const fills = list('fills', 'fill');
  const xfs = list('cellXfs', 'xf');
  const cache = new Map<number, CellStyle>();
  const styleOf = (index: number): CellStyle => {
    const known = cache.get(index);
    if (known) return known;
    const style = readStyle(xfs[index], { fonts, fills, theme, numberFormatOf });
    cache.set(index, style);
    return style;
  };
  return { root, xfs, fonts, fills, dxfs: list('dxfs', 'dxf'), theme, styleOf, numberFormatOf };
}

/** The style of a cell format with the extras that lead back to it. */
export function importedStyle(sheet: StyleSheet, xf: number): CellStyle {
  const extras: StyleExtras = { xf };
  return { ...sheet.styleOf(xf), xlsx: extras };
}

function readStyle(
  xf: XmlElement | undefined,
  tables: Pick<StyleSheet, 'fonts' | 'fills' | 'theme' | 'numberFormatOf'>,
): CellStyle {
  if (!xf) return {};
  const { numFmtId, fontId, fillId } = xf.attributes;
  const numberFormat = tables.numberFormatOf(Number(numFmtId ?? 0));
  const background = fillColor(tables.fills[Number(fillId ?? 0)], tables.theme);
  return {
    ...(numberFormat !== undefined && { numberFormat }),
    ...(background !== undefined && { background }),
    ...fontStyle(tables.fonts[Number(fontId ?? 0)], tables.theme),
    ...alignmentStyle(childOf(xf, 'alignment')),
  };
}

/** Background of a solid pattern; other patterns are kept but not shown. */
function fillColor(fill: XmlElement | undefined, theme: string[]): string | undefined {
  const pattern = childOf(fill, 'patternFill');
  return pattern?.attributes['patternType'] === 'solid'
    ? colorOf(childOf(pattern, 'fgColor'), theme)
    : undefined;
}

export function fontStyle(font: XmlElement | undefined, theme: string[]): CellStyle {
  const valueOf = (name: string): string | undefined => childOf(font, name)?.attributes['val'];
  const flag = (name: string): boolean => {
    const element = childOf(font, name);
    return (
      element !== undefined && (element.attributes['val'] === undefined || isTrue(element.attributes['val']))
    );
  };
  const fontColor = colorOf(childOf(font, 'color'), theme);
  const fontFamily = valueOf('name');
  const size = valueOf('sz');
  return {
    // Black is the default of Sheets, and theme colour 1 of nearly every file.
    ...(fontColor !== undefined && fontColor !== '#000000' && { fontColor }),
    // Arial 10 is Sheets' own.
    ...(fontFamily !== undefined && fontFamily !== 'Arial' && { fontFamily }),
    ...(size !== undefined && Number(size) !== 10 && { fontSize: Number(size) }),
    ...(flag('b') && { bold: true }),
    ...(flag('i') && { italic: true }),
    ...(childOf(font, 'u') && valueOf('u') !== 'none' && { underline: true }),
    ...(flag('strike') && { strikethrough: true }),
  };
}

function alignmentStyle(alignment: XmlElement | undefined): CellStyle {
  const { horizontal, vertical, wrapText } = alignment?.attributes ?? {};
  return {
    ...((horizontal === 'left' || horizontal === 'center' || horizontal === 'right') && {
      horizontalAlignment: horizontal,
    }),
    // Bottom is the default in both.
    ...(vertical === 'top' && { verticalAlignment: 'top' as const }),
    ...(vertical === 'center' && { verticalAlignment: 'middle' as const }),
    ...(isTrue(wrapText) && { wrap: 'WRAP' as const }),
  };
}

/** What a differential format changes; for solid fills Excel takes bgColor, other programs write fgColor. */
export function dxfStyle(dxf: XmlElement | undefined, theme: string[]): CellStyle {
  const { fontColor, bold, italic, underline, strikethrough } = fontStyle(childOf(dxf, 'font'), theme);
  const pattern = childOf(childOf(dxf, 'fill'), 'patternFill');
  const background = colorOf(childOf(pattern, 'bgColor') ?? childOf(pattern, 'fgColor'), theme);
  const black = childOf(childOf(dxf, 'font'), 'color') && fontColor === undefined ? '#000000' : undefined;
  const color = fontColor ?? black;
  return {
    ...(background !== undefined && { background }),
    ...(color !== undefined && { fontColor: color }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(strikethrough && { strikethrough }),
  };
}
