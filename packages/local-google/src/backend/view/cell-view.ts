import type { CellState, SpreadsheetState } from '../model';
import { displayOf } from '../spreadsheet/cell-output';
import { ruleOf, styleOf } from '../spreadsheet/interning';
import { isValid } from '../spreadsheet/validation-check';
import { isDateFormat } from '../values/date-format';
import { formatValue } from '../values/format-value';
import { localeRules } from '../values/locale-rules';
import { parseTyped } from '../values/parse-typed';
import type { CellView } from './view-types';

/**
 * The cell as it is shown, or null where nothing of it is to be seen. An empty cell of a row with content keeps its
 * alignment, which its list's arrow follows.
 */
export function cellView(
  state: SpreadsheetState,
  cell: CellState | null,
  row: readonly (CellState | null)[],
): CellView | null {
  if (cell === null) return null;
  const style = styleOf(state, cell);
  const text = shownText(state, cell);
  const hasContent = text !== '' || cell.v !== undefined || cell.f !== undefined;
  const view: CellView = {};
  if (hasContent) {
    const edited = editText(state, cell, text);
    view.t = text;
    if (cell.v !== undefined && cell.v !== text) view.v = cell.v;
    if (edited !== text) view.e = edited;
    if (breaksRule(state, cell, text)) view.bad = true;
  }
  if (cell.n !== undefined && cell.n !== '') view.n = cell.n;
  const isSeen =
    hasContent ||
    view.n !== undefined ||
    style.background !== undefined ||
    (cell.d !== undefined && row.some(isFilled));
  if (!isSeen) return null;
  if (cell.s !== undefined && cell.s !== 0) view.s = cell.s;
  return view;
}

const isFilled = (cell: CellState | null): boolean => cell?.v !== undefined || cell?.f !== undefined;

/** Nothing computes a formula that was written here, so it shows itself; so does what a format cannot show. */
function shownText(state: SpreadsheetState, cell: CellState): string {
  if (cell.f !== undefined && cell.fo !== 'file') return cell.f;
  try {
    return displayOf(state, cell);
  } catch {
    return String(cell.e ?? cell.v ?? '');
  }
}

/** The formula, the whole number, the whole date; a text that typing would read otherwise gets its apostrophe. */
function editText(state: SpreadsheetState, cell: CellState, shown: string): string {
  if (cell.f !== undefined) return cell.f;
  const { numberFormat } = styleOf(state, cell);
  if (typeof cell.v === 'number') return editNumber(state, cell.v, numberFormat);
  if (typeof cell.v !== 'string') return shown;
  const today = { year: 2000, month: 1, day: 1 };
  const typed = parseTyped(cell.v, { locale: state.locale, numberFormat, today });
  return typed.kind === 'text' && typed.value === cell.v ? cell.v : `'${cell.v}`;
}

function editNumber(state: SpreadsheetState, value: number, numberFormat: string | undefined): string {
  const rules = localeRules(state.locale);
  if (isDateFormat(numberFormat)) {
    const hasTime = !Number.isInteger(value);
    return formatValue(value, hasTime ? rules.dateTimeFormat : rules.dateFormat, state.locale);
  }
  const isPercent = numberFormat?.includes('%') === true;
  const plain = String(isPercent ? Number((value * 100).toPrecision(15)) : value);
  return plain.replace('.', rules.decimal) + (isPercent ? '%' : '');
}

/** Lists are judged by the page, which holds their options; they would cost a look through the list a cell. */
function breaksRule(state: SpreadsheetState, cell: CellState, shown: string): boolean {
  const rule = ruleOf(state, cell);
  if (rule === null || cell.v === undefined || cell.v === '') return false;
  if (rule.criteria.startsWith('VALUE_IN_') || !rule.allowInvalid) return false;
  try {
    return !isValid(state, rule, cell.v, shown);
  } catch {
    return false;
  }
}
