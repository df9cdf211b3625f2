import { bandOf, compositeOf } from './composite';
import type { HamletCoverage, HamletResult, HamletState } from './coverage';
import type { HamletLedger } from './hamlet-ledger';
import { creditFor } from './hamlet-ledger';
import { isDue } from './metrics/content-coverage';
import { monthsMet } from './metrics/continuity';
import { hamletMetrics } from './metrics/hamlet-metrics';
import { householdReach } from './metrics/household-reach';
import { planTerms } from './metrics/plan-completion';
import { dateNumber } from '../calendar/calendar-date';
import type { PeriodView } from './period-view';

/** The figures of one hamlet. */
export function hamletCoverage(ledger: HamletLedger, view: PeriodView): HamletCoverage {
  const { settings, topics } = view.book;
  const metrics = hamletMetrics(ledger, view);
  const composite = compositeOf(metrics, settings.weights, {
    households: ledger.hamlet.households,
    visits: ledger.visits.length,
    hasRhythm: view.state.hasRhythm,
  });
  return {
    hamlet: ledger.hamlet,
    metrics,
    composite,
    band: bandOf(composite, settings.bands),
    credits: new Map(topics.map(({ code }) => [code, creditFor(ledger, code)])),
    state: hamletState(ledger, view),
    inPeriod: hamletResult(ledger, view),
  };
}

function hamletState(ledger: HamletLedger, view: PeriodView): HamletState {
  const required = view.book.topics.filter((topic) => topic.required);
  const items = planTerms(ledger, view.duties).filter(({ due }) => due > 0);
  const lastMonth = Math.max(0, ...monthsMet(ledger, view));
  return {
    contentsMet: required.filter(({ code }) => creditFor(ledger, code) === 'direct').length,
    contentsRequired: required.length,
    contentsDue: required.filter((topic) => isDue(topic, view.state)).length,
    monthsSinceDirect: lastMonth === 0 ? null : Math.max(0, view.state.complete - lastMonth),
    itemsDue: items.length,
    itemsDone: items.filter(({ done, due }) => done >= due).length,
  };
}

function hamletResult(ledger: HamletLedger, view: PeriodView): HamletResult {
  const { firstMet, topics, periodVisits } = ledger;
  const from = dateNumber(view.period.from);
  const isNew = (day: number): boolean => day > 0 && day >= from;
  return {
    direct: periodVisits.length,
    bestHouseholdShare: householdReach(ledger, view, periodVisits).value,
    newContents: view.book.topics.filter(
      ({ code, required }) => required && isNew(firstMet[topics.numberOf.get(code) ?? -1] ?? 0),
    ).length,
  };
}
