import type { GridRange, SheetState, SpreadsheetState, ValidationRule } from '../model';
import { mapCells } from '../spreadsheet/grid';
import { displayOf } from '../spreadsheet/cell-output';
import type { RuleView } from './view-types';

/** The sheet's validation rules with the blocks of cells where they stand. */
export function ruleViews(state: SpreadsheetState, sheet: SheetState): RuleView[] {
  const views: RuleView[] = [];
  for (const [index, ranges] of rangesByRule(sheet)) {
    const rule = state.validations[index];
    if (rule === undefined) continue;
    const options = optionsOf(state, rule);
    views.push({
      criteria: rule.criteria,
      ranges,
      allowInvalid: rule.allowInvalid,
      ...(rule.helpText === undefined ? {} : { helpText: rule.helpText }),
      ...(options === null ? {} : { options }),
    });
  }
  return views;
}

/** Runs of rows by column; a run beside one of the same height widens it. */
function rangesByRule(sheet: SheetState): Map<number, GridRange[]> {
  const byRule = new Map<number, GridRange[]>();
  const columns = Math.max(0, ...sheet.cells.map((row) => row.length));
  for (let column = 0; column < columns; column += 1) {
    let start = 0;
    let current: number | undefined;
    for (let row = 0; row <= sheet.cells.length; row += 1) {
      const rule = sheet.cells[row]?.[column]?.d;
      if (rule === current) continue;
      if (current !== undefined)
        addRun(byRule, current, { row: start, rows: row - start, column, columns: 1 });
      current = rule;
      start = row;
    }
  }
  return byRule;
}

function addRun(byRule: Map<number, GridRange[]>, rule: number, run: GridRange): void {
  const ranges = byRule.get(rule) ?? [];
  byRule.set(rule, ranges);
  const beside = ranges.find(
    ({ row, rows, column, columns }) =>
      row === run.row && rows === run.rows && column + columns === run.column,
  );
  if (beside) beside.columns += 1;
  else ranges.push(run);
}

function optionsOf(state: SpreadsheetState, rule: ValidationRule): string[] | null {
  const [first] = rule.values;
  if (rule.criteria === 'VALUE_IN_LIST') return Array.isArray(first) ? first.map(String) : [];
  if (rule.criteria !== 'VALUE_IN_RANGE') return null;
  const { sheetId, range } = first as { sheetId: number; range: GridRange };
  const sheet = state.sheets.find(({ id }) => id === sheetId);
  if (sheet === undefined) return [];
  const texts = mapCells(sheet, range, (cell) => displayOf(state, cell)).flat();
  return [...new Set(texts.filter((text) => text !== ''))];
}
