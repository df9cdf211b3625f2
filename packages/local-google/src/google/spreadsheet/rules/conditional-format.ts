/** Conditional format rules: immutable values with a builder. */
import type { WireConditionalFormat, WireValue } from '../../../backend/spreadsheet/protocol';
import { hexColor } from '../../../backend/spreadsheet/css-colors';
import { exception } from '../../channel';
import { emulated } from '../../emulated';
import { anything, checked, enumName, flag, handleOf, listOf, nullable, text } from '../arguments';
import { conditions } from './conditions';
import { enums } from '../enums';
import { formatHandles, rangeHandles, type Family, type RangeHandle, type SheetHandle } from '../handles';
import { fromWireValue, relativeDate, toWireValue } from '../wire-values';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type BooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type GradientCondition = GoogleAppsScript.Spreadsheet.GradientCondition;
type Interpolation = keyof typeof enums.InterpolationType;

type Condition = WireConditionalFormat['condition'];
type Gradient = Extract<Condition, { type: 'gradient' }>;
type Look = WireConditionalFormat['format'];

/** A rule while it is built; the ranges keep their sheet. */
interface Draft {
  readonly ranges: readonly RangeHandle[];
  readonly condition: Condition | null;
  readonly format: Look;
}

export function createFormat(family: Family, format: WireConditionalFormat, sheet: SheetHandle): Rule {
  return ruleOf(family, { ...format, ranges: format.ranges.map((range) => ({ sheet, range })) });
}

function ruleOf(family: Family, draft: Draft & { condition: Condition }): Rule {
  const rule = emulated<Rule>('ConditionalFormatRule', {
    ...getters(family, () => draft),
    copy: () => createFormatBuilder(family, draft),
  });
  const ranges = draft.ranges.map(({ range }) => range);
  formatHandles.set(rule, {
    format: { ranges, condition: draft.condition, format: draft.format },
    sheetIds: draft.ranges.map(({ sheet }) => sheet.id),
  });
  return rule;
}

function getters(family: Family, draft: () => Draft) {
  return {
    getRanges: () => draft().ranges.map((handle) => family.range(handle)),
    getBooleanCondition: () => {
      const { condition, format } = draft();
      return condition?.type === 'boolean' ? booleanCondition(family, condition, format) : null;
    },
    getGradientCondition: () => {
      const { condition } = draft();
      return condition?.type === 'gradient' ? gradientCondition(condition) : null;
    },
  } satisfies Partial<Rule>;
}

function booleanCondition(
  family: Family,
  condition: Extract<Condition, { type: 'boolean' }>,
  look: Look,
): BooleanCondition {
  const { criteria } = condition;
  return emulated<BooleanCondition>('BooleanCondition', {
    getCriteriaType: () => enums.BooleanCriteria[criteria as keyof typeof enums.BooleanCriteria],
    getCriteriaValues: () => {
      const values = condition.values.map((value) => fromWireValue(family, value));
      return criteria.endsWith('_RELATIVE') ? values.map(relativeDate) : values;
    },
    getBackground: () => look.background ?? null,
    getFontColor: () => look.fontColor ?? null,
    getBold: () => look.bold ?? null,
    getItalic: () => look.italic ?? null,
    getUnderline: () => look.underline ?? null,
    getStrikethrough: () => look.strikethrough ?? null,
  });
}

function gradientCondition({ min, mid, max }: Gradient): GradientCondition {
  type Point = Gradient['min'];
  const typeOf = (point: Point) => (point ? enums.InterpolationType[point.type as Interpolation] : null);
  return emulated<GradientCondition>('GradientCondition', {
    getMinColor: () => min?.color ?? '',
    getMinType: () => typeOf(min),
    getMinValue: () => min?.value ?? '',
    getMidColor: () => mid?.color ?? '',
    getMidType: () => typeOf(mid),
    getMidValue: () => mid?.value ?? '',
    getMaxColor: () => max?.color ?? '',
    getMaxType: () => typeOf(max),
    getMaxValue: () => max?.value ?? '',
  });
}

const NEW_RULE: Draft = { ranges: [], condition: null, format: {} };

export function createFormatBuilder(family: Family, start: Draft = NEW_RULE): Builder {
  let draft = start;
  const change = (part: Partial<Draft>): Builder => {
    draft = { ...draft, ...part };
    return builder;
  };
  const when = (criteria: string, values: WireValue[]): Builder =>
    change({ condition: { type: 'boolean', criteria, values } });
  const builder = emulated<Builder>('ConditionalFormatRuleBuilder', {
    ...getters(family, () => draft),
    ...conditions(when),
    ...looks((part) => change({ format: withLook(draft.format, part) })),
    ...gradients((part) => {
      const old = draft.condition?.type === 'gradient' ? draft.condition : { type: 'gradient' as const };
      return change({ condition: { ...old, ...part } });
    }),
    build: () => {
      const { condition } = draft;
      if (!condition) throw exception('Conditional format rule must have a condition before building.');
      if (draft.ranges.length === 0)
        throw exception('Conditional format rule must have ranges before building.');
      return ruleOf(family, { ...draft, condition });
    },
    copy: () => createFormatBuilder(family, draft),
    setRanges: checked('ConditionalFormatRuleBuilder.setRanges', [listOf(handleOf(rangeHandles))], (ranges) =>
      change({ ranges }),
    ),
    withCriteria: checked(
      'ConditionalFormatRuleBuilder.withCriteria',
      [enumName, listOf(anything)],
      (criteria, args) => when(criteria, args.map(toWireValue)),
    ),
  });
  return builder;
}

type LookPart = { readonly [K in keyof Look]: Look[K] | null };

/** Null takes a property away. */
function withLook(look: Look, part: LookPart): Look {
  return Object.fromEntries(Object.entries({ ...look, ...part }).filter(([, value]) => value !== null));
}

function looks(change: (part: LookPart) => Builder) {
  const name = 'ConditionalFormatRuleBuilder';
  // An unknown colour changes nothing, silently (facts.md 20).
  const color = (key: 'background' | 'fontColor', value: string | null): Builder => {
    if (value === null) return change({ [key]: null });
    const hex = hexColor(value);
    return change(hex === null ? {} : { [key]: hex });
  };
  return {
    setBackground: checked(`${name}.setBackground`, [nullable(text)], (value) => color('background', value)),
    setFontColor: checked(`${name}.setFontColor`, [nullable(text)], (value) => color('fontColor', value)),
    setBold: checked(`${name}.setBold`, [nullable(flag)], (bold) => change({ bold })),
    setItalic: checked(`${name}.setItalic`, [nullable(flag)], (italic) => change({ italic })),
    setUnderline: checked(`${name}.setUnderline`, [nullable(flag)], (underline) => change({ underline })),
    setStrikethrough: checked(`${name}.setStrikethrough`, [nullable(flag)], (strikethrough) =>
      change({ strikethrough }),
    ),
  } satisfies Partial<Builder>;
}

function gradients(change: (part: Omit<Gradient, 'type'>) => Builder) {
  const name = 'ConditionalFormatRuleBuilder';
  const point = (color: string, type: string, value: string) => ({
    color: hexColor(color) ?? color,
    type,
    value,
  });
  const kinds = [text, enumName, text] as const;
  return {
    setGradientMinpoint: checked(`${name}.setGradientMinpoint`, [text], (color) =>
      change({ min: point(color, 'MIN', '') }),
    ),
    setGradientMaxpoint: checked(`${name}.setGradientMaxpoint`, [text], (color) =>
      change({ max: point(color, 'MAX', '') }),
    ),
    setGradientMinpointWithValue: checked(`${name}.setGradientMinpointWithValue`, kinds, (...args) =>
      change({ min: point(...args) }),
    ),
    setGradientMidpointWithValue: checked(`${name}.setGradientMidpointWithValue`, kinds, (...args) =>
      change({ mid: point(...args) }),
    ),
    setGradientMaxpointWithValue: checked(`${name}.setGradientMaxpointWithValue`, kinds, (...args) =>
      change({ max: point(...args) }),
    ),
  } satisfies Partial<Builder>;
}
