/** Validation, clearing, merging, sorting, copying and protecting a range. */
import type { ClearPart, CopyPart, RangeRef, SortKey, WireRule } from '../../backend/spreadsheet/protocol';
import {
  anything,
  checked,
  enumName,
  gridOf,
  handleOf,
  nullable,
  optional,
  overloaded,
  signature,
  type Kind,
} from './arguments';
import { requireSameSize } from './grid-size';
import {
  firstCell,
  handleOfRef,
  noteOf,
  rangeHandles,
  refOf,
  ruleHandles,
  type Family,
  type RangeHandle,
} from './handles';
import { signatureError } from '../signature';
import {
  LOOK_PROPERTIES,
  createTextStyle,
  lookOfStyles,
  stylesOfLook,
  textLooks,
  type TextLook,
} from './text-style';

type Range = GoogleAppsScript.Spreadsheet.Range;

export function rangeActions(family: Family, handle: RangeHandle, self: () => Range) {
  return {
    ...validation(family, handle, self),
    ...clearing(family, handle, self),
    ...merging(family, handle, self),
    ...textStyles(family, handle, self),
    ...moving(family, handle, self),
  } satisfies Partial<Range>;
}

function validation(family: Family, handle: RangeHandle, self: () => Range) {
  const { ask } = family;
  const note = noteOf(handle);
  const rule = nullable(handleOf(ruleHandles));
  const setRules = (method: string, grid: (WireRule | null)[][]): Range => {
    requireSameSize(grid, handle);
    const rules = [...new Set(grid.flat().filter((entry) => entry !== null))];
    const places = new Map(rules.map((entry, place) => [entry, place]));
    const cells = grid.map((row) => row.map((entry) => (entry === null ? -1 : (places.get(entry) ?? -1))));
    ask.counted(`Range.${method}`, note, 'setRules', refOf(handle), rules, cells);
    return self();
  };
  return {
    getDataValidations: () => {
      const { rules, cells } = ask.counted('Range.getDataValidations', note, 'rules', refOf(handle));
      const made = rules.map((entry) => family.rule(entry));
      return cells.map((row) => row.map((place) => made[place] ?? null));
    },
    getDataValidation: () => {
      const [found] = ask.counted('Range.getDataValidation', note, 'rules', firstCell(handle)).rules;
      return found ? family.rule(found) : null;
    },
    setDataValidation: checked('Range.setDataValidation', [rule], (entry) => {
      const row = Array.from({ length: handle.range.columns }, () => entry);
      return setRules(
        'setDataValidation',
        Array.from({ length: handle.range.rows }, () => row),
      );
    }),
    setDataValidations: checked('Range.setDataValidations', [gridOf(rule)], (grid) =>
      setRules('setDataValidations', grid),
    ),
  } satisfies Partial<Range>;
}

interface ClearOptions {
  readonly contentsOnly?: unknown;
  readonly formatOnly?: unknown;
  readonly validationsOnly?: unknown;
  readonly commentsOnly?: unknown;
}

/** Without options everything but validation goes: content, format and notes (reference: Range.clear). */
/** `all` where the options name no part. */
export function partsOf(options: unknown, all: ClearPart[] = ['contents', 'formats', 'notes']): ClearPart[] {
  const only = (options ?? {}) as ClearOptions;
  const parts: ClearPart[] = [];
  if (only.contentsOnly === true) parts.push('contents');
  if (only.formatOnly === true) parts.push('formats');
  if (only.validationsOnly === true) parts.push('validations');
  if (only.commentsOnly === true) parts.push('notes');
  return parts.length === 0 ? all : parts;
}

function clearing({ ask }: Family, handle: RangeHandle, self: () => Range) {
  const clear = (method: string, parts: ClearPart[]): Range => {
    ask.counted(`Range.${method}`, noteOf(handle), 'clear', [refOf(handle)], parts);
    return self();
  };
  return {
    clear: checked('Range.clear', [optional(anything)], (options) => clear('clear', partsOf(options))),
    clearContent: () => clear('clearContent', ['contents']),
    clearFormat: () => clear('clearFormat', ['formats']),
    clearNote: () => clear('clearNote', ['notes']),
    clearDataValidations: () => clear('clearDataValidations', ['validations']),
  } satisfies Partial<Range>;
}

function merging(family: Family, handle: RangeHandle, self: () => Range) {
  const { ask } = family;
  const merge = (method: string, how: 'all' | 'across' | 'vertically'): Range => {
    ask.counted(`Range.${method}`, noteOf(handle), 'merge', refOf(handle), how);
    return self();
  };
  const merged = (method: string): RangeRef[] =>
    ask.counted(`Range.${method}`, noteOf(handle), 'merges', refOf(handle));
  return {
    merge: () => merge('merge', 'all'),
    mergeAcross: () => merge('mergeAcross', 'across'),
    mergeVertically: () => merge('mergeVertically', 'vertically'),
    breakApart: () => {
      ask.counted('Range.breakApart', noteOf(handle), 'breakApart', [refOf(handle)]);
      return self();
    },
    getMergedRanges: () =>
      merged('getMergedRanges').map((range) =>
        family.range({ ...handleOfRef({ sheet: handle.sheet.name, range }), sheet: handle.sheet }),
      ),
    isPartOfMerge: () => merged('isPartOfMerge').length > 0,
  } satisfies Partial<Range>;
}

function textStyles({ ask }: Family, handle: RangeHandle, self: () => Range) {
  const { sheet, range } = handle;
  const styles = (method: string, ref: RangeRef): TextLook[][] => {
    const [first, ...others] = LOOK_PROPERTIES;
    const grids = [
      ask.counted(`Range.${method}`, noteOf(handle), 'styles', ref, first),
      ...others.map((property) => ask.free('styles', ref, property)),
    ];
    return (grids[0] ?? []).map((row, at) =>
      row.map((_value, column) => lookOfStyles(grids.map((grid) => grid[at]?.[column] ?? null))),
    );
  };
  return {
    getTextStyle: () => createTextStyle(styles('getTextStyle', firstCell(handle))[0]?.[0] ?? {}),
    getTextStyles: () => styles('getTextStyles', refOf(handle)).map((row) => row.map(createTextStyle)),
    setTextStyle: checked('Range.setTextStyle', [handleOf(textLooks)], (look) => {
      ask.counted('Range.setTextStyle', noteOf(handle), 'fillStyles', [refOf(handle)], stylesOfLook(look));
      return self();
    }),
    setTextStyles: checked('Range.setTextStyles', [gridOf(handleOf(textLooks))], (grid) => {
      requireSameSize(grid, handle);
      const cells = new Map<TextLook, RangeRef[]>();
      grid.forEach((row, at) =>
        row.forEach((look, column) => {
          const refs = cells.get(look) ?? [];
          cells.set(look, refs);
          refs.push([sheet.id, range.row + at, range.column + column, 1, 1]);
        }),
      );
      [...cells].forEach(([look, refs], at) => {
        if (at > 0) ask.free('fillStyles', refs, stylesOfLook(look));
        else ask.counted('Range.setTextStyles', noteOf(handle), 'fillStyles', refs, stylesOfLook(look));
      });
      return self();
    }),
  } satisfies Partial<Range>;
}

/** Paste types that copyTo knows here. */
const PASTES: Readonly<Record<string, CopyPart>> = {
  PASTE_NORMAL: 'all',
  PASTE_VALUES: 'values',
  PASTE_FORMAT: 'formats',
  PASTE_DATA_VALIDATION: 'validations',
};

/** `3`, `{column: 3, ascending: false}`, or a list of these; columns count from 1 in the sheet. */
export function sortKeys(method: string, spec: unknown): SortKey[] {
  const list = Array.isArray(spec) ? (spec as unknown[]) : [spec];
  return list.map((entry) => {
    if (typeof entry === 'number') return { column: entry - 1, ascending: true };
    const { column, ascending } = (entry ?? {}) as { column?: unknown; ascending?: unknown };
    if (typeof column !== 'number') throw signatureError(`SpreadsheetApp.${method}`, [spec]);
    return { column: column - 1, ascending: ascending !== false };
  });
}

function moving(family: Family, handle: RangeHandle, self: () => Range) {
  const { ask } = family;
  const target: Kind<RangeHandle> = handleOf(rangeHandles);
  const copy = (to: RangeHandle, part: CopyPart): void => {
    ask.counted(
      'Range.copyTo',
      `${noteOf(handle)} ${noteOf(to)}`,
      'copyRange',
      refOf(handle),
      refOf(to),
      part,
    );
  };
  return {
    activate: () => {
      ask.free('select', refOf(handle));
      return self();
    },
    canEdit: () => ask.counted('Range.canEdit', noteOf(handle), 'canEdit', refOf(handle)),
    sort: checked('Range.sort', [anything], (spec) => {
      ask.counted('Range.sort', noteOf(handle), 'sort', refOf(handle), sortKeys('Range.sort', spec));
      return self();
    }),
    copyTo: overloaded(
      'Range.copyTo',
      signature([target], (to) => copy(to, 'all')),
      signature([target, enumName, anything], (to, paste, transposed) => {
        const part = PASTES[paste];
        if (!part || transposed === true) throw new Error(`not emulated: Range.copyTo with ${paste}`);
        copy(to, part);
      }),
      signature([target, anything], (to, options) => {
        const [part] = partsOf(options);
        copy(to, part === 'contents' ? 'values' : part === 'formats' ? part : 'all');
      }),
    ),
    createFilter: () => {
      ask.counted('Range.createFilter', noteOf(handle), 'createFilter', refOf(handle));
      return family.filter(handle);
    },
    protect: () => {
      const id = ask.counted('Range.protect', noteOf(handle), 'protect', handle.sheet.id, refOf(handle));
      return family.protection(ask.free('protection', id));
    },
  } satisfies Partial<Range>;
}
