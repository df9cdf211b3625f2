import type { Book } from '../../domain/book';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Period } from '../../domain/calendar/period';
import { cumulativeSpan } from '../../domain/calendar/report-period';
import { computeCoverage } from '../../domain/coverage/compute-coverage';
import type { Coverage } from '../../domain/coverage/coverage';
import { computeIndicators } from '../../domain/indicators/compute-indicators';
import { FACT_HEADERS, factCell, factLines, isSeal } from '../../workbook/facts-tab';
import type { FactLine, FactsState } from '../../workbook/facts-tab';
import type { FactsPort } from '../ports/facts-port';
import { APP_VERSION } from '../upkeep/app-version';
import { periodFacts } from './period-facts';

/** A period that was computed. */
export interface FactsSource {
  readonly book: Book;
  readonly coverage: Coverage;
  readonly period: Period;
  readonly asOf: CalendarDate;
}

export interface FactsMaking {
  readonly madeAt: string;
  /** Of the rows that become figures, the definitions of figures among them. */
  readonly dataDigest: string;
  /** A report for signature is made of them. */
  readonly issued: boolean;
}

/** Tab TONG_HOP as it was read, and the rows that a period shall have there. */
export interface FactsToKeep {
  readonly standing: readonly FactLine[];
  readonly period: string;
  readonly lines: readonly FactLine[];
}

/** Reads the tab, under the lock, and computes the figures from the rows that were read; null where there is no such tab. */
export function factsToKeep(facts: FactsPort, source: FactsSource, making: FactsMaking): FactsToKeep | null {
  const standing = facts.read();
  if (standing === null) return null;
  const { book, coverage, period, asOf } = source;
  const { communeCode, communeName, periodStyle } = book.settings;
  const { madeAt, dataDigest, issued } = making;
  const cumulative = computeCoverage(book, cumulativeSpan(period, periodStyle), asOf);
  const indicators = computeIndicators({ book, coverage, cumulative });
  const state = issued ? 'issued' : stateAfter(standing, period.code, dataDigest);
  const head = {
    communeCode,
    communeName,
    period: period.code,
    asOf,
    madeAt,
    appVersion: APP_VERSION,
    state,
  };
  const lines = factLines({ ...head, dataDigest }, periodFacts({ book, coverage, cumulative, indicators }));
  return { standing, period: period.code, lines };
}

/** Rewrites the whole tab, the rows of the period in place of those that stood, in one call. */
export function keepFacts(facts: FactsPort, { standing, period, lines }: FactsToKeep): void {
  const others = standing.filter(
    (line) => factCell(line, 'period') !== period && line.some((cell) => cell !== ''),
  );
  const rows = [...others, ...lines];
  facts.write([...rows, ...blankLines(standing.length - rows.length)]);
}

/** A new year begins with none. */
export function emptyFacts(facts: FactsPort): void {
  const standing = facts.read();
  if (standing !== null && standing.length > 0) facts.write(blankLines(standing.length));
}

const blankLines = (count: number): readonly FactLine[] =>
  Array.from({ length: Math.max(0, count) }, () => FACT_HEADERS.map(() => ''));

/** What was issued stays issued while the same rows give it; rows that changed since make a draft of it. */
function stateAfter(standing: readonly FactLine[], period: string, dataDigest: string): FactsState {
  const same = standing.find(
    (line) =>
      factCell(line, 'period') === period && !isSeal(line) && factCell(line, 'data_digest') === dataDigest,
  );
  const state = same === undefined ? 'draft' : factCell(same, 'state');
  return state === 'issued' || state === 'locked' ? state : 'draft';
}
