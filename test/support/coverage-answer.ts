import type { Book } from '../../src/domain/book';
import type { CalendarDate } from '../../src/domain/calendar/calendar-date';
import type { Period } from '../../src/domain/calendar/period';
import { computeCoverage } from '../../src/domain/coverage/compute-coverage';
import type { HamletCoverage, RankedGap } from '../../src/domain/coverage/coverage';
import type { CoverageAnswer, HamletAnswer } from './brute-force-coverage';

/** The engine's answer in the shape of the brute force. */
export function coverageAnswer(book: Book, period: Period, asOf: CalendarDate): CoverageAnswer {
  const coverage = computeCoverage(book, period, asOf);
  const { commune, counted, countedForState, excluded } = coverage;
  const rows = (activities: typeof counted): readonly string[] =>
    activities.map(({ id, row }) => `${String(row)}:${id}`);
  return {
    day: coverage.state.day,
    hamlets: Object.fromEntries(coverage.hamlets.map((figures) => [figures.hamlet.code, hamletOf(figures)])),
    commune: {
      B: commune.composite,
      band: commune.band,
      metrics: commune.metrics,
      cells: commune.cells,
      withEvidence: commune.withEvidence,
      hamletsMet: commune.hamletsMet,
      householdsPresent: commune.householdsPresent,
      households: commune.households,
      hamletsWithB: commune.hamletsWithB,
    },
    gaps: coverage.gaps.map(gapLine).sort(),
    counted: rows(counted),
    countedForState: rows(countedForState),
    excluded: excluded.map(({ id, row, why }) => `${String(row)}:${id}:${why}`),
  };
}

function hamletOf({ metrics, composite, band, credits, state, inPeriod }: HamletCoverage): HamletAnswer {
  return { metrics, B: composite, band, credits: Object.fromEntries(credits), state, period: inPeriod };
}

/** `kind|hamlet|topic|plan item|activity|reason|missing`. */
function gapLine({ kind, hamlet, topic, planItem, activity, reason, missing }: RankedGap): string {
  return [kind, hamlet, topic, planItem, activity, reason, missing].map((part) => part ?? '').join('|');
}

/** The same with numbers as text, cut where rounding begins. */
export function digits(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toFixed(9)).toString();
  if (Array.isArray(value)) return value.map(digits);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, digits(part)]));
}
