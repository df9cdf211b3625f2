/** Several ranges of one sheet; each setter is one service call for them all. */
import type { ClearPart, StyleProperty, StyleValue } from '../../backend/spreadsheet/protocol';
import { emulated } from '../emulated';
import { anything, checked, decimal, enumName, flag, nullable, optional, text } from './arguments';
import { toWire } from './cell-values';
import { notesOf, rangeListHandles, refOf, type Family, type RangeHandle } from './handles';
import { partsOf } from './range-actions';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

export function createRangeList(family: Family, handles: readonly RangeHandle[]): RangeList {
  const { ask } = family;
  const refs = handles.map(refOf);
  const note = notesOf(handles);
  const fill = (method: string, property: StyleProperty, value: StyleValue): RangeList => {
    ask.counted(`RangeList.${method}`, note, 'fillStyles', refs, { [property]: value });
    return list;
  };
  const setText = (method: string, property: StyleProperty) =>
    checked(`RangeList.${method}`, [nullable(text)], (value) => fill(method, property, value));
  const clear = (method: string, parts: ClearPart[]): RangeList => {
    ask.counted(`RangeList.${method}`, note, 'clear', refs, parts);
    return list;
  };
  const setCell = (method: string) =>
    checked(`RangeList.${method}`, [anything], (value) => {
      ask.counted(`RangeList.${method}`, note, 'fillCells', refs, toWire(value));
      return list;
    });
  const list: RangeList = emulated<RangeList>('RangeList', {
    getRanges: () => handles.map((handle) => family.range(handle)),
    activate: () => {
      const last = refs.at(-1);
      if (last) ask.free('select', last);
      return list;
    },
    setValue: setCell('setValue'),
    setFormula: setCell('setFormula'),
    setNote: checked('RangeList.setNote', [nullable(text)], (words) => {
      ask.counted('RangeList.setNote', note, 'fillNotes', refs, words);
      return list;
    }),
    setNumberFormat: checked('RangeList.setNumberFormat', [text], (pattern) =>
      fill('setNumberFormat', 'numberFormat', pattern),
    ),
    setBackground: setText('setBackground', 'background'),
    setFontColor: setText('setFontColor', 'fontColor'),
    setFontFamily: setText('setFontFamily', 'fontFamily'),
    setFontWeight: setText('setFontWeight', 'fontWeight'),
    setFontStyle: setText('setFontStyle', 'fontStyle'),
    setFontLine: setText('setFontLine', 'fontLine'),
    setFontSize: checked('RangeList.setFontSize', [decimal], (size) => fill('setFontSize', 'fontSize', size)),
    setHorizontalAlignment: setText('setHorizontalAlignment', 'horizontalAlignment'),
    setVerticalAlignment: setText('setVerticalAlignment', 'verticalAlignment'),
    setWrap: checked('RangeList.setWrap', [flag], (isWrapped) =>
      fill('setWrap', 'wrap', isWrapped ? 'WRAP' : 'OVERFLOW'),
    ),
    setWrapStrategy: checked('RangeList.setWrapStrategy', [enumName], (name) =>
      fill('setWrapStrategy', 'wrap', name),
    ),
    clear: checked('RangeList.clear', [optional(anything)], (options) => clear('clear', partsOf(options))),
    clearContent: () => clear('clearContent', ['contents']),
    clearFormat: () => clear('clearFormat', ['formats']),
    clearNote: () => clear('clearNote', ['notes']),
    clearDataValidations: () => clear('clearDataValidations', ['validations']),
    breakApart: () => {
      ask.counted('RangeList.breakApart', note, 'breakApart', refs);
      return list;
    },
  });
  rangeListHandles.set(list, handles);
  return list;
}
