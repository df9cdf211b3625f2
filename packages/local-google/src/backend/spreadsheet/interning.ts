/** Styles and validation rules are kept once a spreadsheet; cells hold their index. */
import type { CellState, CellStyle, SpreadsheetState, ValidationRule } from '../model';

const styleIndexes = new WeakMap<CellStyle[], Map<string, number>>();
const ruleIndexes = new WeakMap<ValidationRule[], Map<string, number>>();

/** Index of an equal style, added where there is none; 0 is the default style. */
export function internStyle(state: SpreadsheetState, style: CellStyle): number {
  if (state.styles.length === 0) state.styles.push({});
  return intern(styleIndexes, state.styles, style);
}

export function internRule(state: SpreadsheetState, rule: ValidationRule): number {
  return intern(ruleIndexes, state.validations, rule);
}

function intern<T extends object>(known: WeakMap<T[], Map<string, number>>, list: T[], item: T): number {
  let indexes = known.get(list);
  if (!indexes) {
    indexes = new Map();
    known.set(list, indexes);
  }
  // Others (an import, for one) may have added to the list meanwhile.
  for (let at = indexes.size; at < list.length; at += 1) {
    const key = keyOf(list[at]);
    // Equal entries of a file keep their own indexes; the placeholder keeps the map's size in step.
    indexes.set(indexes.has(key) ? `#${at}` : key, at);
  }
  const key = keyOf(item);
  const found = indexes.get(key);
  if (found !== undefined) return found;
  list.push(item);
  indexes.set(key, list.length - 1);
  return list.length - 1;
}

/** JSON with the top level's keys in one order. */
function keyOf(item: object | undefined): string {
  return JSON.stringify(Object.entries(item ?? {}).sort(([one], [other]) => (one < other ? -1 : 1)));
}

export function styleOf(state: SpreadsheetState, cell: CellState | null): CellStyle {
  return cell?.s === undefined ? {} : (state.styles[cell.s] ?? {});
}

export function ruleOf(state: SpreadsheetState, cell: CellState | null): ValidationRule | null {
  return cell?.d === undefined ? null : (state.validations[cell.d] ?? null);
}

/** Puts a style on a cell; the default style leaves no index. */
export function setStyle(state: SpreadsheetState, cell: CellState, style: CellStyle): void {
  const index = internStyle(state, style);
  if (index === 0) delete cell.s;
  else cell.s = index;
}
