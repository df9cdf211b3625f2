import { cellName, childOf, childrenOf, parseRanges, type XmlElement } from 'ooxml-read';
import type { ConditionalFormat, GradientPoint } from '../model';
import { rangeName } from './a1';
import { argbOf, colorOf } from './colors';
import { dxfStyle, type StyleSheet } from './style-sheet';
import { MAX_FORMULA, quoted, textOf } from './validations';
import { encodeXml, markup, rebuild } from './markup';

/** A rule of a file: what the model knows of it, or null; its markup stays beside. */
export interface FileRule {
  sqref: string;
  priority: number;
  element: XmlElement;
  known: ConditionalFormat | null;
}

const CELL_IS: Record<string, string> = {
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  lessThan: 'NUMBER_LESS_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
};

const TEXT_RULES: Record<
  string,
  { criteria: string; operator: string; formula: (cell: string, text: string) => string }
> = {
  containsText: {
    criteria: 'TEXT_CONTAINS',
    operator: 'containsText',
    formula: (c, t) => `NOT(ISERROR(SEARCH(${t},${c})))`,
  },
  notContainsText: {
    criteria: 'TEXT_DOES_NOT_CONTAIN',
    operator: 'notContains',
    formula: (c, t) => `ISERROR(SEARCH(${t},${c}))`,
  },
  beginsWith: {
    criteria: 'TEXT_STARTS_WITH',
    operator: 'beginsWith',
    formula: (c, t) => `LEFT(${c},LEN(${t}))=${t}`,
  },
  endsWith: {
    criteria: 'TEXT_ENDS_WITH',
    operator: 'endsWith',
    formula: (c, t) => `RIGHT(${c},LEN(${t}))=${t}`,
  },
};

const BLANK_RULES: Record<string, { criteria: string; formula: (cell: string) => string }> = {
  containsBlanks: { criteria: 'CELL_EMPTY', formula: (cell) => `LEN(TRIM(${cell}))=0` },
  notContainsBlanks: { criteria: 'CELL_NOT_EMPTY', formula: (cell) => `LEN(TRIM(${cell}))>0` },
};

const POINT_TYPES: Record<string, string> = {
  min: 'MIN',
  max: 'MAX',
  num: 'NUMBER',
  percent: 'PERCENT',
  percentile: 'PERCENTILE',
};

/** All rules of a sheet, in order of priority, which is the order of Sheets. */
export function readConditionalFormats(elements: XmlElement[], styles: StyleSheet): FileRule[] {
  const rules = elements.flatMap((element) =>
    childrenOf(element, 'cfRule').map((rule): FileRule => {
      const sqref = element.attributes['sqref'] ?? '';
      return {
        sqref,
        priority: Number(rule.attributes['priority'] ?? 0),
        element: rule,
        known: formatOf(rule, sqref, styles),
      };
    }),
  );
  return rules.sort((a, b) => a.priority - b.priority);
}

function formatOf(rule: XmlElement, sqref: string, styles: StyleSheet): ConditionalFormat | null {
  // What Sheets does not have: rules that stop the others, extensions, formats of borders and numbers.
  if (rule.attributes['stopIfTrue'] === '1' || childOf(rule, 'extLst')) return null;
  const ranges = parseRanges(sqref);
  const condition =
    rule.attributes['type'] === 'colorScale' ? gradientOf(rule, styles.theme) : conditionOf(rule);
  if (!condition || ranges.length === 0) return null;
  const id = rule.attributes['dxfId'];
  return {
    ranges,
    condition,
    format: id === undefined ? {} : dxfStyle(styles.dxfs[Number(id)], styles.theme),
  };
}

function conditionOf(rule: XmlElement): ConditionalFormat['condition'] | null {
  const formulas = childrenOf(rule, 'formula').map((formula) => formula.text);
  const { type = '', operator = '', text } = rule.attributes;
  if (formulas.some((formula) => formula.length > MAX_FORMULA)) return null;
  const boolean = (criteria: string, values: unknown[]) => ({ type: 'boolean' as const, criteria, values });
  if (type === 'expression') return boolean('CUSTOM_FORMULA', [`=${formulas[0] ?? ''}`]);
  const textRule = TEXT_RULES[type];
  if (textRule) return text === undefined ? null : boolean(textRule.criteria, [text]);
  const blankRule = BLANK_RULES[type];
  if (blankRule) return boolean(blankRule.criteria, []);
  if (type !== 'cellIs') return null;
  const literal = /^"((?:[^"]|"")*)"$/su.exec(formulas[0] ?? '')?.[1]?.replaceAll('""', '"');
  if (literal !== undefined) {
    if (operator === 'equal') return boolean('TEXT_EQUAL_TO', [literal]);
    return operator === 'notEqual' ? boolean('TEXT_NOT_EQUAL_TO', [literal]) : null;
  }
  const criteria = CELL_IS[operator];
  const numbers = formulas.map(Number);
  return criteria === undefined || numbers.some(Number.isNaN) ? null : boolean(criteria, numbers);
}

function gradientOf(rule: XmlElement, theme: string[]): ConditionalFormat['condition'] | null {
  const scale = childOf(rule, 'colorScale');
  const colors = childrenOf(scale, 'color');
  const points = childrenOf(scale, 'cfvo').map((cfvo, index): GradientPoint | null => {
    const type = POINT_TYPES[cfvo.attributes['type'] ?? ''];
    const color = colorOf(colors[index], theme);
    return type === undefined || color === undefined
      ? null
      : { color, type, value: cfvo.attributes['val'] ?? '' };
  });
  const [first, second, third] = points;
  if (!first || !second || points.length > 3 || third === null) return null;
  return third
    ? { type: 'gradient', min: first, mid: second, max: third }
    : { type: 'gradient', min: first, max: second };
}

/** Markup of the model's formats; those that the file had keep theirs, and rules that the model does not know stay. */
export function writeConditionalFormats(
  formats: ConditionalFormat[],
  file: FileRule[],
  dxfOf: (format: ConditionalFormat['format']) => number,
): string[] {
  const known = file.filter((rule) => rule.known !== null);
  const opaque = file.filter((rule) => rule.known === null);
  const rules = formats.map((format) => {
    const index = known.findIndex((rule) => JSON.stringify(rule.known) === JSON.stringify(format));
    const [same] = index < 0 ? [] : known.splice(index, 1);
    return same ? kept(same) : generated(format, dxfOf);
  });
  return [...rules, ...opaque.map(kept)].map(({ sqref, rule }, index) =>
    markup('conditionalFormatting', { sqref }, rule(index + 1)),
  );
}

interface WrittenRule {
  sqref: string;
  rule: (priority: number) => string;
}

const kept = (rule: FileRule): WrittenRule => ({
  sqref: rule.sqref,
  rule: (priority) => rebuild(rule.element, { priority }),
});

function generated(
  format: ConditionalFormat,
  dxfOf: (format: ConditionalFormat['format']) => number,
): WrittenRule {
  const sqref = format.ranges.map((range) => rangeName(range)).join(' ');
  const { condition } = format;
  if (condition.type === 'gradient') {
    return {
      sqref,
      rule: (priority) => markup('cfRule', { type: 'colorScale', priority }, gradientMarkup(condition)),
    };
  }
  const first = format.ranges[0];
  const cell = first ? cellName(first.row, first.column) : 'A1';
  const { attributes, formulas } = ruleBody(condition.criteria, condition.values, cell);
  const dxfId = dxfOf(format.format);
  const inner = formulas.map((formula) => markup('formula', {}, encodeXml(formula))).join('');
  return { sqref, rule: (priority) => markup('cfRule', { ...attributes, dxfId, priority }, inner) };
}

function ruleBody(
  criteria: string,
  values: unknown[],
  cell: string,
): { attributes: Record<string, string>; formulas: string[] } {
  const value = textOf(values[0]);
  const entry = <T extends { criteria: string }>(table: Record<string, T>) =>
    Object.entries(table).find(([, one]) => one.criteria === criteria);
  const text = entry(TEXT_RULES);
  if (text) {
    const [type, { operator, formula }] = text;
    return { attributes: { type, operator, text: value }, formulas: [formula(cell, quoted(value))] };
  }
  const blank = entry(BLANK_RULES);
  if (blank) return { attributes: { type: blank[0] }, formulas: [blank[1].formula(cell)] };
  if (criteria === 'CUSTOM_FORMULA')
    return { attributes: { type: 'expression' }, formulas: [value.replace(/^=/u, '')] };
  if (criteria === 'TEXT_EQUAL_TO' || criteria === 'TEXT_NOT_EQUAL_TO') {
    const operator = criteria === 'TEXT_EQUAL_TO' ? 'equal' : 'notEqual';
    return { attributes: { type: 'cellIs', operator }, formulas: [quoted(value)] };
  }
  const operator = Object.entries(CELL_IS).find(([, name]) => name === criteria)?.[0];
  if (operator === undefined) throw new Error(`not emulated: conditional format ${criteria} in .xlsx`);
  return { attributes: { type: 'cellIs', operator }, formulas: values.map(String) };
}

function gradientMarkup(condition: Extract<ConditionalFormat['condition'], { type: 'gradient' }>): string {
  const points = [condition.min, condition.mid, condition.max].flatMap((point) => point ?? []);
  const typeOf = (point: GradientPoint): string =>
    Object.entries(POINT_TYPES).find(([, name]) => name === point.type)?.[0] ?? 'min';
  const cfvos = points.map((point) =>
    markup('cfvo', { type: typeOf(point), val: point.value === '' ? undefined : point.value }),
  );
  const colors = points.map((point) => markup('color', { rgb: argbOf(point.color) }));
  return markup('colorScale', {}, [...cfvos, ...colors].join(''));
}
