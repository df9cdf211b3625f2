/** Looks of a range: number formats, colours, fonts, alignment, wrapping, borders. */
import type { StyleProperty, StyleValue } from '../../backend/spreadsheet/protocol';
import { checked, decimal, enumName, flag, gridOf, nullable, optional, text, whole } from './arguments';
import { createColor } from './color';
import { enums } from './enums';
import { requireSameSize } from './grid-size';
import { firstCell, noteOf, refOf, type Family, type RangeHandle } from './handles';

type Range = GoogleAppsScript.Spreadsheet.Range;
type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;

export function rangeFormats(family: Family, handle: RangeHandle, self: () => Range) {
  const access = styleAccess(family, handle, self);
  return {
    ...numberFormatsAndColors(access),
    ...fontColorTexts(access),
    ...fonts(access),
    ...placement(access),
    ...borders(family, handle, self),
  } satisfies Partial<Range>;
}

/** The four shapes that nearly every style has: get one, get all, set one, set all. */
function styleAccess({ ask }: Family, handle: RangeHandle, self: () => Range) {
  const note = noteOf(handle);
  const ref = refOf(handle);
  return {
    getOne: (method: string, property: StyleProperty): StyleValue =>
      ask.counted(`Range.${method}`, note, 'styles', firstCell(handle), property)[0]?.[0] ?? null,
    getAll: (method: string, property: StyleProperty): StyleValue[][] =>
      ask.counted(`Range.${method}`, note, 'styles', ref, property),
    fill: (method: string, property: StyleProperty, value: StyleValue): Range => {
      ask.counted(`Range.${method}`, note, 'fillStyles', [ref], { [property]: value });
      return self();
    },
    setAll: (method: string, property: StyleProperty, grid: StyleValue[][]): Range => {
      requireSameSize(grid, handle);
      ask.counted(`Range.${method}`, note, 'setStyles', ref, property, grid);
      return self();
    },
  };
}

type Access = ReturnType<typeof styleAccess>;

const texts = gridOf(nullable(text));

/** A setter of one text for the whole range, and one of a text a cell. */
function setOne({ fill }: Access, method: string, property: StyleProperty) {
  return checked(`Range.${method}`, [nullable(text)], (value) => fill(method, property, value));
}

function setEach({ setAll }: Access, method: string, property: StyleProperty) {
  return checked(`Range.${method}`, [texts], (grid) => setAll(method, property, grid));
}

function numberFormatsAndColors(access: Access) {
  const { getOne, getAll, fill } = access;
  return {
    getNumberFormat: () => getOne('getNumberFormat', 'numberFormat') as string,
    getNumberFormats: () => getAll('getNumberFormats', 'numberFormat') as string[][],
    setNumberFormat: checked('Range.setNumberFormat', [text], (pattern) =>
      fill('setNumberFormat', 'numberFormat', pattern),
    ),
    setNumberFormats: checked('Range.setNumberFormats', [gridOf(text)], (grid) =>
      access.setAll('setNumberFormats', 'numberFormat', grid),
    ),
    getBackground: () => getOne('getBackground', 'background') as string,
    getBackgrounds: () => getAll('getBackgrounds', 'background') as string[][],
    setBackground: setOne(access, 'setBackground', 'background'),
    setBackgrounds: setEach(access, 'setBackgrounds', 'background'),
    setBackgroundRGB: checked('Range.setBackgroundRGB', [whole, whole, whole], (red, green, blue) =>
      fill('setBackgroundRGB', 'background', `#${[red, green, blue].map(twoDigits).join('')}`),
    ),
    getFontColorObject: () => createColor(String(getOne('getFontColorObject', 'fontColor'))),
    getFontColorObjects: () =>
      getAll('getFontColorObjects', 'fontColor').map((row) => row.map((hex) => createColor(String(hex)))),
    setFontColor: setOne(access, 'setFontColor', 'fontColor'),
    setFontColors: setEach(access, 'setFontColors', 'fontColor'),
  } satisfies Partial<Range>;
}

/** Google marks these two as deprecated and keeps them working; scripts use them most. */
function fontColorTexts({ getOne, getAll }: Access) {
  return {
    getFontColor: () => getOne('getFontColor', 'fontColor') as string,
    getFontColors: () => getAll('getFontColors', 'fontColor') as string[][],
  };
}

const twoDigits = (part: number): string => part.toString(16).padStart(2, '0');

function fonts(access: Access) {
  const { getOne, getAll, fill, setAll } = access;
  type Weight = ReturnType<Range['getFontWeight']>;
  type Slant = ReturnType<Range['getFontStyle']>;
  type Line = ReturnType<Range['getFontLine']>;
  return {
    getFontWeight: () => getOne('getFontWeight', 'fontWeight') as Weight,
    getFontWeights: () => getAll('getFontWeights', 'fontWeight') as Weight[][],
    setFontWeight: setOne(access, 'setFontWeight', 'fontWeight'),
    setFontWeights: setEach(access, 'setFontWeights', 'fontWeight'),
    getFontStyle: () => getOne('getFontStyle', 'fontStyle') as Slant,
    getFontStyles: () => getAll('getFontStyles', 'fontStyle') as Slant[][],
    setFontStyle: setOne(access, 'setFontStyle', 'fontStyle'),
    setFontStyles: setEach(access, 'setFontStyles', 'fontStyle'),
    getFontLine: () => getOne('getFontLine', 'fontLine') as Line,
    getFontLines: () => getAll('getFontLines', 'fontLine') as Line[][],
    setFontLine: setOne(access, 'setFontLine', 'fontLine'),
    setFontLines: setEach(access, 'setFontLines', 'fontLine'),
    getFontFamily: () => getOne('getFontFamily', 'fontFamily') as string,
    getFontFamilies: () => getAll('getFontFamilies', 'fontFamily') as string[][],
    setFontFamily: setOne(access, 'setFontFamily', 'fontFamily'),
    setFontFamilies: setEach(access, 'setFontFamilies', 'fontFamily'),
    getFontSize: () => getOne('getFontSize', 'fontSize') as number,
    getFontSizes: () => getAll('getFontSizes', 'fontSize') as number[][],
    setFontSize: checked('Range.setFontSize', [decimal], (size) => fill('setFontSize', 'fontSize', size)),
    setFontSizes: checked('Range.setFontSizes', [gridOf(decimal)], (grid) =>
      setAll('setFontSizes', 'fontSize', grid),
    ),
  } satisfies Partial<Range>;
}

function placement(access: Access) {
  const { getOne, getAll, fill, setAll } = access;
  const strategy = (name: StyleValue): WrapStrategy =>
    enums.WrapStrategy[(name ?? 'OVERFLOW') as keyof typeof enums.WrapStrategy];
  // A cell that nobody set says that it wraps (facts.md 60).
  const wraps = (name: StyleValue): boolean => name === null || name === 'WRAP';
  const wrapName = (isWrapped: boolean): string => (isWrapped ? 'WRAP' : 'OVERFLOW');
  return {
    getHorizontalAlignment: () => getOne('getHorizontalAlignment', 'horizontalAlignment') as string,
    getHorizontalAlignments: () => getAll('getHorizontalAlignments', 'horizontalAlignment') as string[][],
    setHorizontalAlignment: setOne(access, 'setHorizontalAlignment', 'horizontalAlignment'),
    setHorizontalAlignments: setEach(access, 'setHorizontalAlignments', 'horizontalAlignment'),
    getVerticalAlignment: () => getOne('getVerticalAlignment', 'verticalAlignment') as string,
    getVerticalAlignments: () => getAll('getVerticalAlignments', 'verticalAlignment') as string[][],
    setVerticalAlignment: setOne(access, 'setVerticalAlignment', 'verticalAlignment'),
    setVerticalAlignments: setEach(access, 'setVerticalAlignments', 'verticalAlignment'),
    getWrap: () => wraps(getOne('getWrap', 'wrap')),
    getWraps: () => getAll('getWraps', 'wrap').map((row) => row.map(wraps)),
    setWrap: checked('Range.setWrap', [flag], (isWrapped) => fill('setWrap', 'wrap', wrapName(isWrapped))),
    setWraps: checked('Range.setWraps', [gridOf(flag)], (grid) =>
      setAll(
        'setWraps',
        'wrap',
        grid.map((row) => row.map(wrapName)),
      ),
    ),
    getWrapStrategy: () => strategy(getOne('getWrapStrategy', 'wrap')),
    getWrapStrategies: () => getAll('getWrapStrategies', 'wrap').map((row) => row.map(strategy)),
    setWrapStrategy: checked('Range.setWrapStrategy', [enumName], (name) =>
      fill('setWrapStrategy', 'wrap', name),
    ),
    setWrapStrategies: checked('Range.setWrapStrategies', [gridOf(enumName)], (grid) =>
      setAll('setWrapStrategies', 'wrap', grid),
    ),
  } satisfies Partial<Range>;
}

const side = nullable(flag);

function borders({ ask }: Family, handle: RangeHandle, self: () => Range) {
  return {
    setBorder: checked(
      'Range.setBorder',
      [side, side, side, side, side, side, optional(nullable(text)), optional(nullable(enumName))],
      (top, left, bottom, right, vertical, horizontal, color, style) => {
        const sides = [top, left, bottom, right, vertical, horizontal];
        ask.counted(
          'Range.setBorder',
          noteOf(handle),
          'setBorder',
          [refOf(handle)],
          sides,
          color ?? null,
          style ?? null,
        );
        return self();
      },
    ),
  } satisfies Partial<Range>;
}
