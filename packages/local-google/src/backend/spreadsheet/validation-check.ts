/** Whether a content breaks a validation rule in reject mode (facts.md 15). */
import { serviceError } from '../service';
import type { GridRange, SheetState, SpreadsheetState, StoredValue, ValidationRule } from '../model';
import { formatValue } from '../values/format-value';
import { formatA1 } from './a1';
import type { CellContent } from './cell-input';
import { cellAt, mapCells, sheetById } from './grid';
import { ruleOf, styleOf } from './interning';

/** Throws Google's words where the cell rejects the content. Clearing a cell is always allowed. */
export function requireValid(
  state: SpreadsheetState,
  sheet: SheetState,
  at: { readonly row: number; readonly column: number },
  content: CellContent,
): void {
  const cell = cellAt(sheet, at.row, at.column);
  const rule = ruleOf(state, cell);
  if (!rule || rule.allowInvalid || content.value === undefined) return;
  const shown = formatValue(
    content.value,
    content.numberFormat ?? styleOf(state, cell).numberFormat,
    state.locale,
  );
  if (isValid(state, rule, content.value, shown)) return;
  const name = formatA1({ ...at, rows: 1, columns: 1 });
  throw serviceError(
    `The data you entered in cell ${name} violates the data validation rules set on this cell.`,
  );
}

/**
 * Lists compare the shown text exactly. Custom formulas are accepted, as nothing here computes them.
 */
export function isValid(
  state: SpreadsheetState,
  rule: ValidationRule,
  value: StoredValue,
  shown: string,
): boolean {
  const [first, second] = rule.values;
  if (rule.criteria === 'CUSTOM_FORMULA') return true;
  if (rule.criteria === 'CHECKBOX') return isCheckboxValue(rule.values, value);
  if (rule.criteria === 'VALUE_IN_LIST') return Array.isArray(first) && first.map(String).includes(shown);
  if (rule.criteria === 'VALUE_IN_RANGE') return rangeTexts(state, first).includes(shown);
  if (rule.criteria.startsWith('TEXT_'))
    return isValidText(rule.criteria, shown, typeof first === 'string' ? first : '');
  if (typeof value !== 'number') return false;
  return rule.criteria.startsWith('DATE_')
    ? isValidDate(rule.criteria, value, Number(first), Number(second))
    : isValidNumber(rule.criteria, value, Number(first), Number(second));
}

function isCheckboxValue(values: readonly unknown[], value: StoredValue): boolean {
  return values.length === 0 ? typeof value === 'boolean' : values.includes(value);
}

function rangeTexts(state: SpreadsheetState, reference: unknown): string[] {
  const { sheetId, range } = reference as { sheetId: number; range: GridRange };
  const cells = mapCells(sheetById(state, sheetId), range, (cell) =>
    formatValue(cell?.v, styleOf(state, cell).numberFormat, state.locale),
  );
  return cells.flat().filter((text) => text !== '');
}

function isValidText(criteria: string, shown: string, text: string): boolean {
  switch (criteria) {
    case 'TEXT_CONTAINS':
      return shown.includes(text);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !shown.includes(text);
    case 'TEXT_EQUAL_TO':
      return shown === text;
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(shown);
    case 'TEXT_IS_VALID_URL':
      return /^(?:https?|ftp):\/\/[^\s/]+\.[^\s]+$|^mailto:\S+$/iu.test(shown);
    default:
      throw new Error(`not emulated: DataValidationCriteria.${criteria}`);
  }
}

function isValidNumber(criteria: string, value: number, low: number, high: number): boolean {
  switch (criteria) {
    case 'NUMBER_BETWEEN':
      return value >= low && value <= high;
    case 'NUMBER_NOT_BETWEEN':
      return value < low || value > high;
    case 'NUMBER_EQUAL_TO':
      return value === low;
    case 'NUMBER_NOT_EQUAL_TO':
      return value !== low;
    case 'NUMBER_GREATER_THAN':
      return value > low;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return value >= low;
    case 'NUMBER_LESS_THAN':
      return value < low;
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return value <= low;
    default:
      throw new Error(`not emulated: DataValidationCriteria.${criteria}`);
  }
}

function isValidDate(criteria: string, value: number, first: number, second: number): boolean {
  switch (criteria) {
    case 'DATE_IS_VALID_DATE':
      return value >= 0;
    case 'DATE_AFTER':
      return value > first;
    case 'DATE_BEFORE':
      return value < first;
    case 'DATE_ON_OR_AFTER':
      return value >= first;
    case 'DATE_ON_OR_BEFORE':
      return value <= first;
    case 'DATE_EQUAL_TO':
      return value === first;
    case 'DATE_BETWEEN':
      return value >= first && value <= second;
    case 'DATE_NOT_BETWEEN':
      return value < first || value > second;
    default:
      throw new Error(`not emulated: DataValidationCriteria.${criteria}`);
  }
}
