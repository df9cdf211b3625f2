import type { Book } from '../book';
import type { Coverage } from '../coverage/coverage';
import type { KeptIndicator } from '../coverage/period-figures';
import { hamletSuccession } from '../hamlets/hamlet-succession';
import type { HamletSuccession } from '../hamlets/hamlet-succession';
import { definitionDigest, isStateMeasure, scaleOf } from '../plan/indicator-definition';
import type { IndicatorDefinition } from '../plan/indicator-definition';
import { standardIndicator } from '../plan/standard-indicators';
import type { IndicatorId } from '../plan/standard-indicators';
import { comparedValue } from './indicator';
import type { Indicator, PlanPercent } from './indicator';
import { keptIsComparable } from './kept-value';
import { createMeasurer } from './measure-indicator';
import type { Measurer } from './measure-indicator';
import { planTarget } from './plan-target';

export interface IndicatorInput {
  readonly book: Book;
  /** Of the period itself. */
  readonly coverage: Coverage;
  /** Of the span from the first day of the report year to the period's end, at the same as-of day. */
  readonly cumulative: Coverage;
  /** Figures of the same period a year before by Mã, as far as they are kept. */
  readonly lastYear?: ReadonlyMap<string, KeptIndicator>;
}

/** The standard figures by Mã, as the code defines them. */
export type StandardFigures = (id: IndicatorId) => Indicator;

export interface Figures {
  /** The rows of tab Chỉ tiêu, in its order. */
  readonly indicators: readonly Indicator[];
  /** What the report's sentences are made of, whatever became of those rows. */
  readonly standard: StandardFigures;
}

/** Every figure of a period, exactly as docs/domain.md §3.3.1. What two rows define alike is measured once. */
export function computeFigures(input: IndicatorInput): Figures {
  const { book, coverage, cumulative } = input;
  const succession = hamletSuccession(book.hamlets, coverage.state.day);
  const spans: Spans = {
    ...input,
    succession,
    inPeriod: createMeasurer(book, coverage, succession),
    sinceNewYear: createMeasurer(book, cumulative, succession),
  };
  const standard = new Map<IndicatorId, Indicator>();
  return {
    indicators: book.indicators.map((definition) => computeIndicator(definition, spans)),
    standard: (id) => {
      const known = standard.get(id) ?? computeIndicator(plannedAsInTab(id, book), spans);
      standard.set(id, known);
      return known;
    },
  };
}

/** The rows of tab Chỉ tiêu alone. */
export const computeIndicators = (input: IndicatorInput): readonly Indicator[] =>
  computeFigures(input).indicators;

/** A target was given to what the row of the tab says: a row that means something else gives the sentence none. */
function plannedAsInTab(id: IndicatorId, { indicators }: Book): Planned {
  const own = standardIndicator(id);
  const row = indicators.find(({ code }) => code === id);
  const isSame = row !== undefined && definitionDigest(row.formula) === definitionDigest(own.formula);
  return { ...own, target: isSame ? row.target : null, isPlanned: isSame };
}

/** `isPlanned` false: no target is looked for. */
type Planned = IndicatorDefinition & { readonly isPlanned?: boolean };

interface Spans extends IndicatorInput {
  readonly succession: HamletSuccession;
  readonly inPeriod: Measurer;
  readonly sinceNewYear: Measurer;
}

function computeIndicator(definition: Planned, spans: Spans): Indicator {
  const { code, title, unit, onTable1, formula } = definition;
  const digest = definitionDigest(formula);
  const sinceNewYear = spans.sinceNewYear(definition);
  const isState = formula !== null && isStateMeasure(formula.measure);
  const period = isState ? { ...sinceNewYear, value: null } : spans.inPeriod(definition);
  const plan = definition.isPlanned === false ? null : planTarget(definition, spans.book, spans.succession);
  const kept = spans.lastYear?.get(code);
  const measured: Indicator = {
    id: code,
    title,
    unit,
    onTable1,
    scale: scaleOf(formula),
    measure: formula?.measure ?? null,
    digest,
    period: period.value,
    cumulative: sinceNewYear.value,
    plan,
    percent: planPercent(sinceNewYear.value, plan),
    lastYear: kept !== undefined && keptIsComparable(code, kept, digest) ? kept.value : null,
    change: null,
    sources: period.sources,
    cumulativeSources: sinceNewYear.sources,
  };
  return { ...measured, change: changeInPercent(comparedValue(measured), measured.lastYear) };
}

/** Null without a plan or a figure; 'outside-plan' where the plan says 0 and something was done. */
export function planPercent(done: number | null, plan: number | null): PlanPercent {
  if (plan === null || done === null) return null;
  if (plan === 0) return done > 0 ? 'outside-plan' : null;
  return (done / plan) * 100;
}

/** Percent of change against a base; null where the base is 0 or either is not known. */
export function changeInPercent(value: number | null, base: number | null): number | null {
  return value === null || base === null || base === 0 ? null : ((value - base) / base) * 100;
}
