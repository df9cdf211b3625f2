import type { ChoiceValue } from '../tables/choices';
import { cellDigest } from '../tables/fingerprint';
import { strictKey } from '../text/match-keys';
import type { CodePattern } from './catalogues';
import { plainPattern } from './code-pattern';

/** Cách tính of tab Chỉ tiêu. */
export type Measure = ChoiceValue<'measure'>;
/** Phạm vi: the commune's own rows, those that others held, or both. */
export type IndicatorScope = ChoiceValue<'indicatorScope'>;
/** Lũy kế of what is entered by hand: months are summed, or the last one stands. */
export type Cumulation = ChoiceValue<'cumulation'>;

/** Chia cho: what a sum may be divided by. */
export const DIVISORS: readonly number[] = [1, 60, 1_000, 10_000, 1_000_000];

/** Which rows a figure is made of; an empty filter lets any row through, several are asked for together. */
export interface IndicatorFilters {
  /** Codes or groups of tab Hình thức. */
  readonly forms: readonly CodePattern[];
  /** Codes or groups of tab Nội dung. */
  readonly topics: readonly CodePattern[];
  /** Units by name. */
  readonly leadUnits: readonly string[];
  readonly scope: IndicatorScope;
}

/** How a figure is made. Null where Cách tính, a filter or the divisor cannot be read: such a figure is not known. */
export interface IndicatorFormula extends IndicatorFilters {
  readonly measure: Measure;
  readonly divisor: number;
  readonly cumulation: Cumulation;
}

/** A row of tab Chỉ tiêu: a figure of the report (docs/domain.md §3.3). */
export interface IndicatorDefinition {
  readonly row: number;
  /** Mã; it names the figure for ever. */
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  readonly formula: IndicatorFormula | null;
  /** Stands first in table 1. */
  readonly onTable1: boolean;
  /** Kế hoạch năm, in the figure's own unit; null where the plan's items say it. */
  readonly target: number | null;
}

/** Where a figure's rows stand. */
export type MeasureFamily = 'activities' | 'contributions' | 'examples' | 'coverage' | 'state' | 'entered';

const FAMILIES: Partial<Readonly<Record<Measure, MeasureFamily>>> = {
  cash: 'contributions',
  land: 'contributions',
  labourDays: 'contributions',
  inKind: 'contributions',
  givingHouseholds: 'contributions',
  collective: 'examples',
  individual: 'examples',
  model: 'examples',
  hamletsMet: 'coverage',
  householdShare: 'coverage',
  dueTopicShare: 'state',
  hamletsBehind: 'state',
  entered: 'entered',
};

export const familyOf = (measure: Measure): MeasureFamily => FAMILIES[measure] ?? 'activities';

/** Measures of where the commune stands on a day: a period has none of its own. */
export const isStateMeasure = (measure: Measure): boolean => familyOf(measure) === 'state';

/** Whether its rows can be told apart by Hình thức, Nội dung and Chủ trì. */
export const takesFilters = (measure: Measure): boolean =>
  ['activities', 'contributions', 'examples'].includes(familyOf(measure));

/** Whether more of it is worse: it counts what is lacking. */
export const countsWhatLacks = (measure: Measure): boolean => measure === 'hamletsBehind';

/**
 * A few characters that change with how a figure is made, and with nothing else: figures of two periods are compared only
 * where it is the same. Order and spelling of codes and units do not matter.
 */
export function definitionDigest(formula: IndicatorFormula | null): string {
  if (formula === null) return '';
  const { measure, forms, topics, leadUnits, scope, divisor, cumulation } = formula;
  const list = (items: readonly string[]): string => [...new Set(items)].sort().join(' ');
  return cellDigest(
    [
      measure,
      list(forms.map(plainPattern)),
      list(topics.map(plainPattern)),
      list(leadUnits.map(strictKey)),
      scope,
      String(divisor),
      measure === 'entered' ? cumulation : '',
    ].join('|'),
  );
}

/** How a figure is written: a whole count, a measured amount, money in million đồng, or a percentage. */
export type IndicatorScale = 'count' | 'amount' | 'millionDong' | 'percent';

const MILLION = 1_000_000;
const MEASURED: readonly Measure[] = [
  'areaM2',
  'airMinutes',
  'land',
  'labourDays',
  'cash',
  'inKind',
  'entered',
];

export function scaleOf(formula: IndicatorFormula | null): IndicatorScale {
  if (formula === null) return 'amount';
  const { measure, divisor } = formula;
  if (measure === 'householdShare' || measure === 'dueTopicShare') return 'percent';
  if (divisor === MILLION) return 'millionDong';
  return divisor !== 1 || MEASURED.includes(measure) ? 'amount' : 'count';
}

/** Parts of a hundred are not added; of what is entered by hand only its unit and its name tell. */
export const isShare = ({
  formula,
  unit,
  title,
}: Pick<IndicatorDefinition, 'formula' | 'unit' | 'title'>): boolean =>
  scaleOf(formula) === 'percent' || unit.includes('%') || /^tỷ lệ|^tỉ lệ/iu.test(title);
