import type { Book } from '../book';
import type { CalendarDate } from '../calendar/calendar-date';
import type { Period } from '../calendar/period';
import { bandOf, communeMean, compositeOf } from './composite';
import type { CellCounts, CommuneCoverage, Coverage, Credit, HamletCoverage } from './coverage';
import { formalityFlags } from './formality-flags';
import { gapsOf } from './gaps';
import type { HamletLedger } from './hamlet-ledger';
import { creditFor } from './hamlet-ledger';
import { hamletMetrics, valueByMetric } from './metrics/hamlet-metrics';
import { monthlySeries } from './monthly-series';
import type { PeriodView } from './period-view';
import { periodView } from './period-view';
import { planProgress } from './plan-progress';
import { overCoverage, topicReach } from './topic-reach';

/**
 * How far each hamlet of the commune has been reached in a period, and what is missing (docs/domain.md §6, §6.0).
 * Rows dated after `asOf` do not count. Percentages are unrounded. Work grows linearly with the rows.
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
    hamlets,
    commune: communeCoverage(hamlets, view),
    gaps: gapsOf(view),
    counted: counting.counted.map(({ activity }) => activity),
    excluded: counting.exclusions(),
    months: monthlySeries(view),
    plan: planProgress(view),
    outsidePlan: counting.counted.filter(({ activity }) => activity.planItem === 'outside-plan').length,
    topics: topicReach(view),
    overCovered: book.topics.length === 0 ? [] : overCoverage(view),
    flags: formalityFlags(view),
  };
}

/** The figures of one hamlet. */
export function hamletCoverage(ledger: HamletLedger, view: PeriodView): HamletCoverage {
  const { settings, topics } = view.book;
  const metrics = hamletMetrics(ledger, view);
  const composite = compositeOf(metrics, settings.weights);
  return {
    hamlet: ledger.hamlet,
    metrics,
    composite,
    band: bandOf(composite, settings.bands),
    credits: new Map(topics.map(({ code }) => [code, creditFor(ledger, code)])),
  };
}

/** The figures of the commune, from those of its hamlets. */
export function communeCoverage(hamlets: readonly HamletCoverage[], view: PeriodView): CommuneCoverage {
  const { book, counting } = view;
  const meanOf = (valueOf: (coverage: HamletCoverage) => number | null): number | null =>
    communeMean(
      hamlets.map((coverage) => ({ households: coverage.hamlet.households, value: valueOf(coverage) })),
    );
  const composite = meanOf((coverage) => coverage.composite);
  return {
    composite,
    band: bandOf(composite, book.settings.bands),
    cells: cellCounts(hamlets, view),
    metrics: valueByMetric((metric) => meanOf(({ metrics }) => metrics[metric])),
    withEvidence: counting.counted.filter(({ hasEvidence }) => hasEvidence).length,
  };
}

/** Hamlets × required topics by their best kind of credit (docs/domain.md §6.0 «Cells»). */
function cellCounts(hamlets: readonly HamletCoverage[], { book }: PeriodView): CellCounts {
  const cells: Record<Credit, number> = { direct: 0, indirect: 0, none: 0 };
  const required = book.topics.filter((topic) => topic.required);
  for (const { credits } of hamlets) {
    for (const { code } of required) cells[credits.get(code) ?? 'none'] += 1;
  }
  return cells;
}
