import type { Book } from '../../book';
import type { CalendarDate } from '../../calendar/calendar-date';
import type { Period } from '../../calendar/period';
import type { HamletCode } from '../../ids';
import type { MetricId } from '../../plan/settings';
import { compositeOf, statesHouseholds, valueInComposite } from '../composite';
import { communeCoverage } from '../compute-coverage';
import type { Credit } from '../coverage';
import { creditValue } from '../credit';
import { contributionsAt, contributionsToCells, contributionsToMean } from './explain-rows';
import type { Explanation, Figure, FormulaFacts } from './explanation';
import { hamletCoverage } from '../hamlet-coverage';
import type { HamletLedger } from '../hamlet-ledger';
import { creditFor } from '../hamlet-ledger';
import { isDue } from '../metrics/content-coverage';
import { METRIC_IDS, METRICS, hamletMetrics } from '../metrics/hamlet-metrics';
import type { PeriodView } from '../period-view';
import { periodView } from '../period-view';
import { meanFacts } from './pulls';

/**
 * Why a figure of `computeCoverage` is what it is: the activities that made it, those that did not count and why,
 * and the numbers of its formula. Null where the period has no such hamlet, or the catalogue no such topic.
 */
export function explain(book: Book, period: Period, asOf: CalendarDate, figure: Figure): Explanation | null {
  return explainIn(periodView(book, period, asOf), figure);
}

/** The same from a view that is already open, for many figures in a row. */
export function explainIn(view: PeriodView, figure: Figure): Explanation | null {
  switch (figure.kind) {
    case 'metric':
      return atHamlet(figure, view, (ledger) => metricFormula(figure.metric, ledger, view));
    case 'composite':
      return atHamlet(figure, view, (ledger) => compositeFormula(ledger, view));
    case 'cell':
      return cellExplanation(figure, view);
    case 'commune-composite':
      return forCommune(figure, { kind: 'composite' }, view, null);
    case 'commune-metric':
      return forCommune(figure, { kind: 'metric', metric: figure.metric }, view, figure.metric);
    case 'commune-cells':
      return communeCells(figure, view);
  }
}

function cellExplanation(figure: Extract<Figure, { kind: 'cell' }>, view: PeriodView): Explanation | null {
  const topic = view.book.topics.find(({ code }) => code === figure.topic);
  if (topic === undefined) return null;
  return atHamlet(figure, view, (ledger) => {
    const credit = creditFor(ledger, topic.code);
    const value = creditValue(credit, view.book.settings.indirectFactor);
    const facts = { credit, value, dueMonth: topic.dueMonth, isDue: isDue(topic, view.state) };
    return { value, formula: { formula: 'cell', facts } };
  });
}

interface Reckoned {
  readonly value: number | null;
  readonly formula: FormulaFacts;
}

type HamletFigure = Extract<Figure, { readonly hamlet: HamletCode }>;

function atHamlet(
  figure: HamletFigure,
  view: PeriodView,
  reckon: (ledger: HamletLedger) => Reckoned,
): Explanation | null {
  const ledger = view.ledgers.find(({ hamlet }) => hamlet.code === figure.hamlet);
  if (ledger === undefined) return null;
  return { figure, ...reckon(ledger), ...contributionsAt(figure, ledger, view) };
}

function metricFormula(metric: MetricId, ledger: HamletLedger, view: PeriodView): Reckoned {
  const { value, facts } = METRICS[metric](ledger, view);
  // Each metric has the facts of its own formula (METRICS, FormulaFacts); the compiler does not follow the pair.
  return { value, formula: { formula: metric, facts } as FormulaFacts };
}

function compositeFormula(ledger: HamletLedger, view: PeriodView): Reckoned {
  const { weights } = view.book.settings;
  const metrics = hamletMetrics(ledger, view);
  const { households } = ledger.hamlet;
  const { hasRhythm } = view.state;
  const ground = { households, visits: ledger.visits.length, hasRhythm };
  const terms = METRIC_IDS.filter((metric) => weights[metric] > 0).map((metric) => ({
    metric,
    weight: weights[metric],
    value: valueInComposite(metric, metrics[metric], ground),
  }));
  const weight = terms.reduce((sum, term) => (term.value === null ? sum : sum + term.weight), 0);
  const facts = { terms, weight, hasRhythm, statesHouseholds: statesHouseholds(households) };
  return { value: compositeOf(metrics, weights, ground), formula: { formula: 'composite', facts } };
}

function forCommune(
  figure: Figure,
  ofHamlet: Parameters<typeof contributionsToMean>[0],
  view: PeriodView,
  metric: MetricId | null,
): Explanation {
  const hamlets = view.ledgers.map((ledger) => hamletCoverage(ledger, view));
  const { composite, metrics } = communeCoverage(hamlets, view);
  const formula: FormulaFacts = { formula: 'commune-mean', facts: meanFacts(hamlets, view, metric) };
  const value = metric === null ? composite : metrics[metric];
  return { figure, value, formula, ...contributionsToMean(ofHamlet, view) };
}

function communeCells(figure: Extract<Figure, { credit: Credit }>, view: PeriodView): Explanation {
  const required = view.book.topics.filter((topic) => topic.required);
  const cells = view.ledgers.map((ledger) => ({
    hamlet: ledger.hamlet.code,
    topics: required.map(({ code }) => code).filter((code) => creditFor(ledger, code) === figure.credit),
  }));
  const count = cells.reduce((sum, { topics }) => sum + topics.length, 0);
  const lacking = figure.credit === 'none' ? cells.filter(({ topics }) => topics.length > 0) : [];
  const facts = { hamlets: view.ledgers.length, topics: required.length, count, lacking };
  return {
    figure,
    value: count,
    formula: { formula: 'commune-cells', facts },
    ...contributionsToCells(figure.credit, view),
  };
}
