import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { laterOf } from '../../domain/calendar/calendar-date';
import type { Period } from '../../domain/calendar/period';
import { coverageOf } from '../../domain/coverage/compute-coverage';
import type { Coverage } from '../../domain/coverage/coverage';
import { defaultAsOf } from '../../domain/coverage/default-as-of';
import type { EarlierFigures, KeptIndicator } from '../../domain/coverage/period-figures';
import { figuresToKeep } from '../../domain/coverage/period-figures';
import type { PeriodView } from '../../domain/coverage/period-view';
import { periodView } from '../../domain/coverage/period-view';
import type { Suggestion } from '../../domain/coverage/suggest/suggestion';
import { ok } from '../../domain/result';
import { asOfBeforeMessage, BUSY, notBegunMessage } from '../../wording/vi';
import { COMPUTED } from '../../wording/rows/saving';
import { commandRows } from '../rows/audit-entry';
import { coverageSheet } from './coverage-sheet';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import { describeGaps, gapSheet } from './gap-sheet';
import type { DescribedGap } from './gap-sheet';
import {
  dataFingerprint,
  earlierFigures,
  isKept,
  keepFigures,
  mendKeptFigures,
  readKeptFigures,
  reportFingerprint,
} from './kept-figures';
import { factsToKeep, keepFacts } from './keep-facts';
import { loadAuditedBook, loadBook } from '../checking/load-book';
import type { LoadedBook } from '../checking/load-book';
import { LOCK_WAIT_MS } from '../ports/lock-wait';
import type { Ports } from '../ports/ports';
import { readAsOf, readPeriod } from './read-period';
import { findLog, logThen } from '../rows/write-log';
import { suggestToday } from './suggest-today';

export interface PeriodRequest {
  /** A code of docs/workbook.md «Periods». */
  readonly period: string;
  /** YYYY-MM-DD; the earlier of today and the period's last day where absent. */
  readonly asOf?: string | undefined;
}

export interface ComputedPeriod extends LoadedBook {
  readonly period: Period;
  readonly asOf: CalendarDate;
  readonly view: PeriodView;
  readonly coverage: Coverage;
}

/** Reads and checks the workbook and computes the coverage of a period; writes nothing. */
export function computePeriod(
  ports: Ports,
  request: PeriodRequest,
  load = loadBook,
): Outcome<ComputedPeriod> {
  const today = ports.clock.today();
  const named = readAsOf(request.asOf, today);
  if (!named.ok) return named;
  // A day in the future is an error of the row; a day after as_of is only outside the count (docs/domain.md §6.0).
  const loaded = load(ports, laterOf(today, named.value));
  if (!loaded.ok) return loaded;
  const { book } = loaded.value;
  const period = readPeriod(request.period, book.settings.periodStyle);
  if (!period.ok) return period;
  if (request.asOf !== undefined && named.value < period.value.from)
    return failure('request', asOfBeforeMessage(named.value, period.value));
  const asOf = request.asOf === undefined ? defaultAsOf(period.value, today) : named.value;
  const view = periodView(book, period.value, asOf);
  return ok({ ...loaded.value, period: period.value, asOf, view, coverage: coverageOf(view) });
}

export interface FilledCoverage extends ComputedPeriod {
  readonly gaps: readonly DescribedGap[];
  readonly suggestion: Suggestion;
  readonly earlier: EarlierFigures;
  /** Rows were changed since the same period was computed before; null where it never was. */
  readonly changedSince: { readonly computedAt: string; readonly changed: boolean } | null;
}

/**
 * Computes the coverage of a period, rewrites both computed tabs, each in one call, and keeps the figures in the
 * hidden tab, in one more. That tab is read under the same lock as it is written, so that of two people who compute at
 * once neither takes the other's row, and both tabs come from one of them.
 */
export function fillCoverage(ports: Ports, request: PeriodRequest): Outcome<FilledCoverage> {
  const computed = computePeriod(ports, request, loadAuditedBook);
  if (!computed.ok) return computed;
  const { book, coverage, period, asOf } = computed.value;
  // The sidebar may look ahead; the tabs, which everybody reads, would say that all is lacking.
  if (request.asOf === undefined && asOf < period.from) return failure('period', notBegunMessage(period));
  const suggestion = suggestToday(computed.value, ports.clock.today());
  const fingerprint = dataFingerprint(computed.value.tables);
  const written = ports.lock.withDocumentLock(LOCK_WAIT_MS, (): Outcome<EarlierFigures> => {
    const log = findLog(ports);
    return log.ok ? ok(writeCoverage(ports, computed.value, suggestion, fingerprint)) : log;
  });
  if (written === null) return failure('busy', BUSY, true);
  if (!written.value.ok) return written.value;
  const earlier = written.value.value;
  const { before } = earlier;
  return ok({
    ...computed.value,
    gaps: describeGaps(book, coverage.gaps, suggestion),
    suggestion,
    earlier,
    changedSince:
      before === null ? null : { computedAt: before.computedAt, changed: before.fingerprint !== fingerprint },
  });
}

/** Under the lock; returns what the hidden tab held of earlier periods. */
function writeCoverage(
  ports: Ports,
  computed: ComputedPeriod,
  suggestion: Suggestion,
  fingerprint: string,
): EarlierFigures {
  const { book, coverage, period, tables } = computed;
  const kept = readKeptFigures(ports.trend);
  const earlier = earlierFigures(kept, period, book.settings.periodStyle);
  const now = ports.clock.now();
  const made = { computedAt: now, fingerprint, indicators: new Map<string, KeptIndicator>() };
  const figures = isKept(period, coverage.asOf, book.settings) ? figuresToKeep(coverage, made) : null;
  const making = { madeAt: now, dataDigest: reportFingerprint(tables), issued: false };
  const facts = figures === null ? null : factsToKeep(ports.facts, computed, making);
  const log = commandRows(
    ports,
    'coverage',
    'coverage',
    COMPUTED(period.code, coverage.asOf, coverage.counted.length),
  );
  logThen(ports, log, () => {
    ports.workbook.writeComputed(
      'coverage',
      coverageSheet(book, coverage, { madeAt: now, fingerprint, earlier }),
    );
    ports.workbook.writeComputed('gaps', gapSheet(book, coverage, suggestion, now));
    if (figures !== null) keepFigures(ports.trend, kept, figures);
    if (facts !== null) keepFacts(ports.facts, facts);
  });
  if (figures !== null) mendKeptFigures(ports, kept, figures);
  return earlier;
}
