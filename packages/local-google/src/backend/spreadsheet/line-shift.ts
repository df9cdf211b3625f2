/** What happens to ranges when rows or columns are inserted, deleted or moved. */
import type { GridRange, SheetState, SpreadsheetState } from '../model';
import type { Lines } from './protocol';

/** A run of lines: the first and how many. */
export interface Run {
  readonly start: number;
  readonly count: number;
}

/** The run after the change, or null where nothing is left of it. */
export type RunShift = (run: Run) => Run | null;

/** Lines inserted inside a run widen it; before it, push it. */
export function shiftForInsert(at: number, count: number): RunShift {
  return (run) => {
    if (at <= run.start) return { ...run, start: run.start + count };
    return at < run.start + run.count ? { ...run, count: run.count + count } : run;
  };
}

export function shiftForDelete(at: number, count: number): RunShift {
  return (run) => {
    const end = run.start + run.count;
    const gone = Math.max(0, Math.min(end, at + count) - Math.max(run.start, at));
    if (gone === run.count) return null;
    const before = Math.max(0, Math.min(run.start, at + count) - at);
    return { start: run.start - Math.max(0, before), count: run.count - gone };
  };
}

/** A run within the moved lines goes with them; any other sees them deleted there and inserted here. */
export function shiftForMove(at: number, count: number, before: number): RunShift {
  const target = before > at ? before - count : before;
  const remove = shiftForDelete(at, count);
  const insert = shiftForInsert(target, count);
  return (run) => {
    if (run.start >= at && run.start + run.count <= at + count) {
      return { ...run, start: run.start - at + target };
    }
    const rest = remove(run);
    return rest === null ? null : insert(rest);
  };
}

function shiftRange(range: GridRange, lines: Lines, shift: RunShift): GridRange | null {
  if (lines === 'rows') {
    const run = shift({ start: range.row, count: range.rows });
    return run && { ...range, row: run.start, rows: run.count };
  }
  const run = shift({ start: range.column, count: range.columns });
  return run && { ...range, column: run.start, columns: run.count };
}

/** Every range of the spreadsheet that lies in the sheet: merges, formats, protections, names, filter, rules. */
export function shiftRanges(state: SpreadsheetState, sheet: SheetState, lines: Lines, shift: RunShift): void {
  const moved = (ranges: readonly GridRange[]): GridRange[] =>
    ranges.flatMap((range) => shiftRange(range, lines, shift) ?? []);
  sheet.merges = moved(sheet.merges).filter((merge) => merge.rows * merge.columns > 1);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format) => ({ ...format, ranges: moved(format.ranges) }))
    .filter((format) => format.ranges.length > 0);
  sheet.protections = sheet.protections.flatMap((protection) => {
    const unprotected = moved(protection.unprotected);
    if (protection.range === undefined) return [{ ...protection, unprotected }];
    const [range] = moved([protection.range]);
    return range ? [{ ...protection, range, unprotected }] : [];
  });
  state.namedRanges = state.namedRanges.flatMap((named) => {
    if (named.sheetId !== sheet.id) return [named];
    const [range] = moved([named.range]);
    return range ? [{ ...named, range }] : [];
  });
  shiftFilter(sheet, moved);
  shiftRules(state, sheet.id, moved);
}

function shiftFilter(sheet: SheetState, moved: (ranges: readonly GridRange[]) => GridRange[]): void {
  if (!sheet.filter) return;
  const [range] = moved([sheet.filter.range]);
  if (range) sheet.filter = { ...sheet.filter, range };
  else delete sheet.filter;
}

/** Rules of the kind VALUE_IN_RANGE follow the range they name; each keeps its index. */
function shiftRules(
  state: SpreadsheetState,
  sheetId: number,
  moved: (ranges: readonly GridRange[]) => GridRange[],
): void {
  state.validations = state.validations.map((rule) => ({
    ...rule,
    values: rule.values.map((value) => {
      if (!isSheetRange(value) || value.sheetId !== sheetId) return value;
      const [range] = moved([value.range]);
      return range ? { ...value, range } : value;
    }),
  }));
}

/** A range as validation rules name it. */
export function isSheetRange(value: unknown): value is { sheetId: number; range: GridRange } {
  return typeof value === 'object' && value !== null && 'sheetId' in value && 'range' in value;
}
