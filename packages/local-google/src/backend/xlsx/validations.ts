import { cellName, childOf, DAYS_1904, isTrue, type XmlElement } from 'ooxml-read';
import type { GridRange, ValidationRule } from '../model';
import { parseSheetRange, sheetRangeName } from './a1';
import { encodeXml, markup } from './markup';

/** Finds sheets by name while reading, by id while writing. */
export interface SheetLookup {
  idOf(name: string): number | undefined;
  nameOf(id: number): string | undefined;
  /** Items of a list that stands in cells because Excel's rules cannot hold it; undefined for other sheets. */
  listOf(sheet: string, range: GridRange): string[] | undefined;
  date1904: boolean;
}

const OPERATORS: Record<string, string> = {
  between: 'BETWEEN',
  notBetween: 'NOT_BETWEEN',
  equal: 'EQUAL_TO',
  notEqual: 'NOT_EQUAL_TO',
  greaterThan: 'GREATER_THAN',
  lessThan: 'LESS_THAN',
  greaterThanOrEqual: 'GREATER_THAN_OR_EQUAL_TO',
  lessThanOrEqual: 'LESS_THAN_OR_EQUAL_TO',
};

const DATE_OPERATORS: Record<string, string> = {
  between: 'BETWEEN',
  notBetween: 'NOT_BETWEEN',
  equal: 'EQUAL_TO',
  greaterThan: 'AFTER',
  lessThan: 'BEFORE',
  greaterThanOrEqual: 'ON_OR_AFTER',
  lessThanOrEqual: 'ON_OR_BEFORE',
};

/** Excel's bound on a typed list and on a prompt; beyond it Excel calls the file damaged. */
export const MAX_LIST_TEXT = 255;
/** Characters of a formula that is understood; Excel takes 8,192. */
export const MAX_FORMULA = 50_000;
const CHECKBOX_LIST = '"TRUE,FALSE"';

/** The model's rule of a <dataValidation>; null where Sheets has no criterion for it, which keeps it opaque. */
export function ruleOfElement(element: XmlElement, lookup: SheetLookup): ValidationRule | null {
  const { attributes } = element;
  const criterion = criterionOf(element, lookup);
  if (!criterion) return null;
  const rejects = isTrue(attributes['showErrorMessage']) && (attributes['errorStyle'] ?? 'stop') === 'stop';
  const prompt = isTrue(attributes['showInputMessage']) ? attributes['prompt'] : undefined;
  return { ...criterion, allowInvalid: !rejects, ...(prompt !== undefined && { helpText: prompt }) };
}

function criterionOf(
  element: XmlElement,
  lookup: SheetLookup,
): Pick<ValidationRule, 'criteria' | 'values'> | null {
  const first = childOf(element, 'formula1')?.text ?? '';
  // No program writes such; it is kept as it is.
  if (first.length > MAX_FORMULA) return null;
  const operands = [first, childOf(element, 'formula2')?.text].flatMap((text) => (text ? [text] : []));
  const operator = element.attributes['operator'] ?? 'between';
  switch (element.attributes['type']) {
    case 'list':
      return listCriterion(first, !isTrue(element.attributes['showDropDown']), lookup);
    case 'custom':
      return customCriterion(first, element.attributes['sqref'] ?? '');
    case 'decimal':
    case 'date': {
      const isDate = element.attributes['type'] === 'date';
      const name = (isDate ? DATE_OPERATORS : OPERATORS)[operator];
      // LibreOffice writes a second operand where there is only one.
      const values = operands.slice(0, /between/iu.test(operator) ? 2 : 1).map(Number);
      // Operands may be formulas; Sheets takes numbers only.
      if (name === undefined || values.some(Number.isNaN)) return null;
      const shift = isDate && lookup.date1904 ? DAYS_1904 : 0;
      return {
        criteria: `${isDate ? 'DATE' : 'NUMBER'}_${name}`,
        values: values.map((value) => value + shift),
      };
    }
    case undefined:
    default:
      // Whole numbers, times and text lengths have no criterion in Sheets.
      return null;
  }
}

function listCriterion(source: string, dropdown: boolean, lookup: SheetLookup) {
  if (source === CHECKBOX_LIST) return { criteria: 'CHECKBOX', values: [] };
  const typed = /^"(.*)"$/su.exec(source)?.[1];
  if (typed !== undefined) {
    const items = typed
      .replaceAll('""', '"')
      .split(',')
      .map((item) => item.trim());
    return { criteria: 'VALUE_IN_LIST', values: [items, dropdown] };
  }
  const found = parseSheetRange(source);
  const stored = found && lookup.listOf(found.sheet, found.range);
  if (stored) return { criteria: 'VALUE_IN_LIST', values: [stored, dropdown] };
  const sheetId = found ? lookup.idOf(found.sheet) : undefined;
  return found && sheetId !== undefined
    ? { criteria: 'VALUE_IN_RANGE', values: [{ sheetId, range: found.range }, dropdown] }
    : null;
}

/** Criteria that OOXML lacks are written as formulas about the first cell, and known again by their form; exact ones first. */
const FORMULAS: readonly {
  criteria: string;
  write: (cell: string, value: string) => string;
  values: number;
}[] = [
  {
    criteria: 'DATE_IS_VALID_DATE',
    values: 0,
    write: (cell) => `AND(ISNUMBER(${cell}),LEFT(CELL("format",${cell}))="D")`,
  },
  { criteria: 'TEXT_IS_VALID_EMAIL', values: 0, write: (cell) => `ISNUMBER(SEARCH("?*@?*.?*",${cell}))` },
  { criteria: 'TEXT_IS_VALID_URL', values: 0, write: (cell) => `ISNUMBER(SEARCH("http*://?*",${cell}))` },
  { criteria: 'TEXT_CONTAINS', values: 1, write: (cell, value) => `ISNUMBER(SEARCH(${value},${cell}))` },
  {
    criteria: 'TEXT_DOES_NOT_CONTAIN',
    values: 1,
    write: (cell, value) => `ISERROR(SEARCH(${value},${cell}))`,
  },
  { criteria: 'TEXT_EQUAL_TO', values: 1, write: (cell, value) => `EXACT(${cell},${value})` },
];

function customCriterion(formula: string, sqref: string) {
  const cell = sqref.split(/[\s:]/u)[0] ?? '';
  for (const { criteria, write, values } of FORMULAS) {
    const mark = '\u0001';
    const [before = '', after] = write(cell, mark).split(mark);
    if (after === undefined ? formula === before : formula.startsWith(before) && formula.endsWith(after)) {
      if (values === 0) return { criteria, values: [] };
      const text = /^"((?:[^"]|"")*)"$/su.exec(
        formula.slice(before.length, formula.length - (after ?? '').length),
      );
      if (text) return { criteria, values: [(text[1] ?? '').replaceAll('""', '"')] };
    }
  }
  return { criteria: 'CUSTOM_FORMULA', values: [`=${formula}`] };
}

/** Where lists that Excel cannot hold in a rule are written; gives the formula of the cells that hold them. */
export type ListStore = (items: string[]) => string;

/** A <dataValidation>; throws `not emulated: …` on a criterion that has no form in OOXML. */
export function elementOfRule(
  rule: ValidationRule,
  ranges: GridRange[],
  sqref: string,
  lookup: SheetLookup & { store: ListStore },
): string {
  const first = ranges[0];
  const cell = first ? cellName(first.row, first.column) : 'A1';
  const { type, operator, formulas, hidesDropdown } = bodyOf(rule, cell, lookup);
  const prompt = rule.helpText?.slice(0, MAX_LIST_TEXT);
  const attributes = {
    type,
    ...(!rule.allowInvalid ? {} : { errorStyle: 'warning' }),
    ...(operator !== undefined && operator !== 'between' && { operator }),
    allowBlank: 1,
    ...(hidesDropdown && { showDropDown: 1 }),
    ...(prompt !== undefined && { showInputMessage: 1 }),
    showErrorMessage: 1,
    prompt,
    sqref,
  };
  const inner = formulas.map((formula, index) => markup(`formula${index + 1}`, {}, encodeXml(formula)));
  return markup('dataValidation', attributes, inner.join(''));
}

interface RuleBody {
  type: string;
  operator?: string;
  formulas: string[];
  hidesDropdown?: boolean;
}

function bodyOf(rule: ValidationRule, cell: string, lookup: SheetLookup & { store: ListStore }): RuleBody {
  const { criteria, values } = rule;
  if (criteria === 'CHECKBOX' && values.length === 0) return { type: 'list', formulas: [CHECKBOX_LIST] };
  if (criteria === 'VALUE_IN_LIST') {
    const items = (values[0] as unknown[]).map(String);
    return { type: 'list', formulas: [listFormula(items, lookup.store)], hidesDropdown: values[1] === false };
  }
  if (criteria === 'VALUE_IN_RANGE') {
    const { sheetId, range } = values[0] as { sheetId: number; range: GridRange };
    const name = lookup.nameOf(sheetId);
    if (name !== undefined) {
      return { type: 'list', formulas: [sheetRangeName(name, range)], hidesDropdown: values[1] === false };
    }
    return { type: 'list', formulas: ['#REF!'] };
  }
  if (criteria === 'CUSTOM_FORMULA')
    return { type: 'custom', formulas: [String(values[0]).replace(/^=/u, '')] };
  const formula = FORMULAS.find((one) => one.criteria === criteria);
  if (formula) {
    return { type: 'custom', formulas: [formula.write(cell, quoted(textOf(values[0])))] };
  }
  return comparison(criteria, values, lookup.date1904);
}

function comparison(criteria: string, values: unknown[], date1904: boolean): RuleBody {
  const [kind = '', ...rest] = criteria.split('_');
  const isDate = kind === 'DATE';
  const table = Object.entries(isDate ? DATE_OPERATORS : OPERATORS);
  const operator = table.find(([, name]) => name === rest.join('_'))?.[0];
  if ((kind !== 'DATE' && kind !== 'NUMBER') || operator === undefined) {
    throw new Error(`not emulated: data validation ${criteria} in .xlsx`);
  }
  const shift = isDate && date1904 ? DAYS_1904 : 0;
  const formulas = values.map((value) => String(Number(value) - shift));
  return { type: isDate ? 'date' : 'decimal', operator, formulas };
}

/** Items typed into the rule, or stored in cells where a comma, a quote or their length forbids that. */
function listFormula(items: string[], store: ListStore): string {
  const typed = items.join(',');
  const fits =
    typed.length <= MAX_LIST_TEXT && items.every((item) => item === item.trim() && !/[,"\n]/u.test(item));
  return fits && typed !== '' ? `"${typed}"` : store(items);
}

export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A criterion's operand as text; what is no text, number or boolean is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}
