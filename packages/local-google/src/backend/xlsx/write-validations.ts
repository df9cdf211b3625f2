import { clipRange, parseRanges, type XmlElement } from 'ooxml-read';
import type { GridRange, SheetState, ValidationRule } from '../model';
import { rangeName, subtractRange } from './a1';
import type { SheetExtras } from './extras';
import { validationElements } from './read-sheet';
import { elementOfRule, ruleOfElement, type ListStore, type SheetLookup } from './validations';
import { markup, rebuild } from './markup';

/**
 * <dataValidations>: the file's own where the model still says the same, else written anew from the cells. Rules
 * that the model does not know stay either way, except on cells that were given another rule.
 */
export function writeValidations(
  sheet: SheetState,
  rules: ValidationRule[],
  lookup: SheetLookup & { store: ListStore },
): string {
  const extras = sheet.xlsxExtras as SheetExtras | undefined;
  const elements = extras ? validationElements(extras) : [];
  if (extras && isUnchanged(sheet, rules, elements, lookup)) {
    return (extras.elements['dataValidations'] ?? []).join('');
  }
  const areas = validatedAreas(sheet);
  const taken = [...areas.values()].flat();
  const opaque = elements
    .filter((element) => ruleOfElement(element, lookup) === null)
    .flatMap((element) => withoutRanges(element, taken));
  const written = [...areas].flatMap(([index, ranges]) => {
    const rule = rules[index];
    return rule ? ruleElements(rule, ranges, lookup) : [];
  });
  const all = [...written, ...opaque];
  return all.length === 0 ? '' : markup('dataValidations', { count: all.length }, all.join(''));
}

/** Formulas are relative to the first cell of their range, so each range gets an element of its own. */
function ruleElements(
  rule: ValidationRule,
  ranges: GridRange[],
  lookup: SheetLookup & { store: ListStore },
): string[] {
  const isRelative = /^(?:CUSTOM|TEXT)_|IS_VALID/u.test(rule.criteria);
  const groups = isRelative ? ranges.map((range) => [range]) : [ranges];
  return groups.map((group) =>
    elementOfRule(rule, group, group.map((range) => rangeName(range)).join(' '), lookup),
  );
}

function withoutRanges(element: XmlElement, taken: GridRange[]): string[] {
  let left = parseRanges(element.attributes['sqref'] ?? '');
  for (const hole of taken) left = left.flatMap((range) => subtractRange(range, hole));
  const sqref = left.map((range) => rangeName(range)).join(' ');
  return sqref === '' ? [] : [rebuild(element, { sqref })];
}

function isUnchanged(
  sheet: SheetState,
  rules: ValidationRule[],
  elements: XmlElement[],
  lookup: SheetLookup,
): boolean {
  const expected = new Map<string, string>();
  for (const element of elements) {
    const rule = ruleOfElement(element, lookup);
    if (!rule) continue;
    const key = JSON.stringify(rule);
    for (const range of parseRanges(element.attributes['sqref'] ?? '')) {
      const clipped = clipRange(range, sheet.maxRows, sheet.maxColumns);
      if (clipped) eachCell(clipped, (row, column) => expected.set(`${row}:${column}`, key));
    }
  }
  const keys = rules.map((rule) => JSON.stringify(rule));
  let found = 0;
  for (const [row, line] of sheet.cells.entries()) {
    for (const [column, cell] of line.entries()) {
      if (cell?.d === undefined) continue;
      if (expected.get(`${row}:${column}`) !== keys[cell.d]) return false;
      found += 1;
    }
  }
  return found === expected.size;
}

function eachCell(range: GridRange, visit: (row: number, column: number) => void): void {
  for (let row = range.row; row < range.row + range.rows; row += 1) {
    for (let column = range.column; column < range.column + range.columns; column += 1) visit(row, column);
  }
}

/** Rectangles of each rule: runs down the columns, joined with alike runs in the next column. */
function validatedAreas(sheet: SheetState): Map<number, GridRange[]> {
  const areas = new Map<number, GridRange[]>();
  for (let column = 0; column < sheet.maxColumns; column += 1) {
    for (const { rule, range } of columnRuns(sheet, column)) {
      const ranges = areas.get(rule) ?? [];
      areas.set(rule, ranges);
      const left = ranges.find(
        (one) => one.row === range.row && one.rows === range.rows && one.column + one.columns === column,
      );
      if (left) left.columns += 1;
      else ranges.push(range);
    }
  }
  return areas;
}

function columnRuns(sheet: SheetState, column: number): { rule: number; range: GridRange }[] {
  const runs: { rule: number; range: GridRange }[] = [];
  for (let row = 0; row < sheet.cells.length; row += 1) {
    const rule = sheet.cells[row]?.[column]?.d;
    if (rule === undefined) continue;
    const last = runs.at(-1);
    if (last?.rule === rule && last.range.row + last.range.rows === row) last.range.rows += 1;
    else runs.push({ rule, range: { row, column, rows: 1, columns: 1 } });
  }
  return runs;
}
