import type { StoredValue } from '../model';
import { isDateFormat } from './date-format';
import { formatDateTime } from './format-date-time';
import { formatGeneral, formatNumber } from './format-number';
import { localeRules } from './locale-rules';
import { patternSections, type PatternToken } from './pattern-tokens';

/**
 * The text that a cell shows (facts.md 9). Absent values show nothing, booleans TRUE or FALSE in every locale.
 * Throws `not emulated: number format …` on a pattern with an unknown token.
 */
export function formatValue(
  value: StoredValue | undefined,
  numberFormat: string | undefined,
  locale: string,
): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const pattern = numberFormat === undefined || numberFormat === '' ? 'General' : numberFormat;
  const sections = patternSections(pattern);
  if (typeof value === 'string') return formatText(value, sections);

  const rules = localeRules(locale);
  const { section, magnitude } = sectionFor(value, sections);
  if (section.length === 0) return sections.length > 1 ? '' : formatGeneral(value, rules);
  if (section.some((token) => token.kind === 'text')) return showText(section, formatGeneral(value, rules));
  // Google shows numbers before the epoch as dates too, so the sign stays with the value here.
  if (isDateFormat(pattern) && section.some(isDateToken)) return formatDateTime(value, section, pattern);
  return formatNumber(magnitude, section, rules, pattern);
}

const isDateToken = (token: PatternToken): boolean =>
  token.kind === 'date' || token.kind === 'elapsed' || token.kind === 'half';

type Condition = Extract<PatternToken, { kind: 'condition' }>;

const HOLDS: Readonly<Record<string, (value: number, bound: number) => boolean>> = {
  '<': (value, bound) => value < bound,
  '>': (value, bound) => value > bound,
  '=': (value, bound) => value === bound,
  '<=': (value, bound) => value <= bound,
  '>=': (value, bound) => value >= bound,
  '<>': (value, bound) => value !== bound,
};

const conditionOf = (section: PatternToken[]): Condition | undefined =>
  section.find((token): token is Condition => token.kind === 'condition');

/** The first section whose condition holds; one without a condition takes what is left. The sign stays. */
function sectionByCondition(value: number, sections: PatternToken[][]): PatternToken[] {
  const found = sections.find((section) => {
    const condition = conditionOf(section);
    return condition === undefined || HOLDS[condition.operator]?.(value, condition.bound) === true;
  });
  return (found ?? []).filter(({ kind }) => kind !== 'condition');
}

/** Positive;negative;zero, or by conditions. A section of its own for negatives shows them without sign. */
function sectionFor(
  value: number,
  sections: PatternToken[][],
): { section: PatternToken[]; magnitude: number } {
  if (sections.some(conditionOf)) return { section: sectionByCondition(value, sections), magnitude: value };
  const [first = [], second, third] = sections;
  // A lone text section after the first (`0;@`) still is text's, as in Excel.
  const negative = second && !isTextSection(second) ? second : undefined;
  const zero = third && !isTextSection(third) ? third : undefined;
  if (value < 0 && negative) return { section: negative, magnitude: -value };
  if (value === 0 && zero) return { section: zero, magnitude: 0 };
  return { section: first, magnitude: value };
}

const isTextSection = (section: PatternToken[]): boolean => section.some((token) => token.kind === 'text');

/** The fourth section, or the last one with `@`, shows texts; without one they show as they are. */
function formatText(text: string, sections: PatternToken[][]): string {
  const section = sections[3] ?? sections.find(isTextSection);
  return section ? showText(section, text) : text;
}

function showText(section: PatternToken[], text: string): string {
  return section
    .map((token) => (token.kind === 'text' ? text : token.kind === 'literal' ? token.text : ''))
    .join('');
}
