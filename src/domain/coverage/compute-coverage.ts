import type { Book } from '../book';
import type { CalendarDate } from '../calendar/calendar-date';
import type { Period } from '../calendar/period';
import { bandOf, communeComposite, communeMean, statesHouseholds } from './composite';
import type { CommuneCoverage, Coverage, HamletCoverage } from './coverage';
import { formalityFlags } from './formality-flags';
import { gapsOf } from './gaps';
import { hamletCoverage } from './hamlet-coverage';
import type { HamletLedger } from './hamlet-ledger';
import { isDue } from './metrics/content-coverage';
import { valueByMetric } from './metrics/hamlet-metrics';
import { householdReach } from './metrics/household-reach';
import { monthlySeries } from './monthly-series';
import type { PeriodView } from './period-view';
import { periodView } from './period-view';
import { planProgress } from './plan-progress';
import { overCoverage, topicReach } from './topic-reach';

/**
 * Where each hamlet of the commune stands on the period's last day, or on `asOf` where that is earlier; what was done
 * within the period; and what is missing (docs/domain.md §6, §6.0). Rows dated after `asOf` do not count. Percentages are unrounded. Work grows linearly with the rows.
 */
export function computeCoverage(book: Book, period: Period, asOf: CalendarDate): Coverage {
  return coverageOf(periodView(book, period, asOf));
}

/** The same from a view that is already open. */
export function coverageOf(view: PeriodView): Coverage {
  const { book, period, asOf, counting } = view;
  const hamlets = view.ledgers.map((ledger) => hamletCoverage(ledger, view));
  return {
    period,
    asOf,
    state: view.state,
    hamlets,
    commune: communeCoverage(hamlets, view),
    gaps: gapsOf(view),
    counted: counting.counted.map(({ activity }) => activity),
    countedForState: counting.countedForState.map(({ activity }) => activity),
    excluded: counting.exclusions(),
    months: monthlySeries(view),
    plan: planProgress(view),
    outsidePlan: counting.counted.filter(({ activity }) => activity.planItem === 'outside-plan').length,
    topics: topicReach(view),
    overCovered: book.topics.length === 0 ? [] : overCoverage(view),
    flags: formalityFlags(view),
  };
}

/** The figures of the commune, from those of its hamlets. */
export function communeCoverage(hamlets: readonly HamletCoverage[], view: PeriodView): CommuneCoverage {
  const { book, counting } = view;
  const valuesOf = (
    valueOf: (coverage: HamletCoverage) => number | null,
  ): Parameters<typeof communeMean>[0] =>
    hamlets.map((coverage) => ({ households: coverage.hamlet.households, value: valueOf(coverage) }));
  const composite = communeComposite(valuesOf((coverage) => coverage.composite));
  return {
    composite,
    band: bandOf(composite, book.settings.bands),
    ...communeCells(hamlets, view),
    metrics: valueByMetric((metric) => communeMean(valuesOf(({ metrics }) => metrics[metric]))),
    withEvidence: counting.counted.filter(({ hasEvidence }) => hasEvidence).length,
    hamletsWithB: hamlets.filter((coverage) => coverage.composite !== null).length,
    hamletsMet: hamlets.filter(({ inPeriod }) => inPeriod.direct > 0).length,
    householdsPresent: sum(view.ledgers.map((ledger) => householdsPresent(ledger, view))),
    households: sum(
      hamlets.map(({ hamlet: { households } }) => (statesHouseholds(households) ? households : 0)),
    ),
  };
}

/** Households at the best direct activity of the period, not more than the hamlet has; 0 where it does not state them. */
function householdsPresent(ledger: HamletLedger, view: PeriodView): number {
  const { households } = ledger.hamlet;
  if (!statesHouseholds(households)) return 0;
  return Math.min(households, householdReach(ledger, view, ledger.periodVisits).facts.present);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Hamlets × required topics by their best kind of credit (docs/domain.md §6.0 «Cells»). */
function communeCells(
  hamlets: readonly HamletCoverage[],
  { book, state }: PeriodView,
): Pick<CommuneCoverage, 'cells' | 'dueCells'> {
  const cells = { direct: 0, indirect: 0, none: 0, notDue: 0 };
  const dueCells = { due: 0, direct: 0 };
  for (const topic of book.topics.filter(({ required }) => required)) {
    const due = isDue(topic, state);
    for (const { credits } of hamlets) {
      const credit = credits.get(topic.code) ?? 'none';
      cells[credit] += 1;
      if (due) dueCells.due += 1;
      if (due && credit === 'direct') dueCells.direct += 1;
      if (!due && credit !== 'direct') cells.notDue += 1;
    }
  }
  return { cells, dueCells };
}
