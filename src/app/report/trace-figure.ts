import type { Activity } from '../../domain/activities/activity';
import type { Book } from '../../domain/book';
import type { Indicator } from '../../domain/indicators/indicator';
import { countsWhatLacks, INDICATORS } from '../../domain/activities/indicator-definitions';
import type { IndicatorId } from '../../domain/activities/indicator-definitions';
import { isCountedGap } from '../../domain/indicators/measure-indicator';
import { changedFigures } from '../../domain/register/changed-figures';
import type { ChangedFigure } from '../../domain/register/changed-figures';
import type { KeptFigure } from '../../domain/register/kept-figures';
import type { RegisteredReport } from '../../domain/register/registered-report';
import { ok } from '../../domain/result';
import type { EntryTab } from '../../domain/tables/fields';
import {
  NO_SUCH_REPORT,
  ROW_FAULTY,
  tracedActivity,
  tracedContribution,
  tracedExample,
} from '../../wording/trace';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import { loadBook } from '../checking/load-book';
import type { Ports } from '../ports/ports';
import { readReports } from './read-reports';
import { figuresNow } from './report-register';

export interface TracedRow {
  readonly id: string;
  readonly tab: EntryTab;
  readonly row: number;
  readonly text: string;
}

/** A row that the report counted and that today's figure leaves out. */
export interface GoneRow {
  readonly id: string;
  /** Null where no row of its tab that can be read bears the Mã. */
  readonly row: TracedRow | null;
}

export interface TracedFigure {
  readonly report: RegisteredReport;
  readonly indicator: Indicator;
  /** As the report printed it; null where the register kept no figures. */
  readonly then: KeptFigure | null;
  /** Null where it still matches, or nothing was kept to compare. */
  readonly changed: ChangedFigure | null;
  /** The rows that the figure of the period comes from today, in the order of the sheet. */
  readonly rows: readonly TracedRow[];
  /** Mã of rows that the report did not have; null where its rows were not kept. */
  readonly added: readonly string[] | null;
  /** Rows that it had and that no longer count. */
  readonly gone: readonly GoneRow[];
  /** Of a figure that counts what is lacking, and so comes from rows that are not there: the hamlets that it counts. */
  readonly hamlets: readonly string[];
}

/** A report by its Mã; where two bear one, the row in tab Báo cáo decides. */
export interface ReportToTrace {
  readonly report: string;
  readonly row?: number | undefined;
}

/** «Tra số liệu»: the rows behind one figure of a registered report. Reads each tab once, writes nothing. */
export function traceFigure(
  ports: Ports,
  { report: reportCode, row }: ReportToTrace,
  id: IndicatorId,
): Outcome<TracedFigure> {
  const today = ports.clock.today();
  const loaded = loadBook(ports, today);
  if (!loaded.ok) return loaded;
  const reports = readReports(ports);
  if (!reports.ok) return reports;
  const ofCode = reports.value.filter(({ code }) => code === reportCode);
  const report = ofCode.find((each) => each.row === row) ?? ofCode[0];
  const now = report === undefined ? null : figuresNow(loaded.value.book, report, today);
  const indicator = now?.indicators.find((figure) => figure.id === id);
  if (report === undefined || now === null || indicator === undefined)
    return failure('request', NO_SUCH_REPORT(reportCode));
  const then = report.figures?.get(id) ?? null;
  const changed = report.figures === null ? [] : changedFigures(report.figures, now.indicators);
  const { book } = loaded.value;
  const before = report.sources.get(id) ?? null;
  const counted = new Set<string>(indicator.sources);
  return ok({
    report,
    indicator,
    then,
    changed: changed.find((figure) => figure.id === id) ?? null,
    rows: rowsBehind(indicator, book),
    added: before === null ? null : indicator.sources.filter((source) => !before.includes(source)),
    gone: goneRows(
      id,
      (before ?? []).filter((source) => !counted.has(source)),
      book,
    ),
    hamlets: countsWhatLacks(id) ? lackingHamlets(now.coverage) : [],
  });
}

function goneRows(id: IndicatorId, codes: readonly string[], book: Book): readonly GoneRow[] {
  const rows = new Map(rowsBehind({ id, sources: codes }, book).map((row) => [row.id, row]));
  const { from } = INDICATORS[id].source;
  const hasActivities = from !== 'contributions' && from !== 'examples';
  return codes.map((code) => ({
    id: code,
    row: rows.get(code) ?? (hasActivities ? faultyActivity(code, book) : null),
  }));
}

/** A row of Hoạt động that stands there with an error: people can go there and mend it. */
function faultyActivity(code: string, { activities }: Book): TracedRow | null {
  const entry = activities.find(({ id }) => id === code);
  return entry === undefined ? null : { ...placeOf(entry, 'activities'), text: ROW_FAULTY };
}

/** Rows by their Mã, in the order of the sheet. */
function rowsBehind(
  { id, sources }: { readonly id: IndicatorId; readonly sources: readonly string[] },
  book: Book,
): readonly TracedRow[] {
  const wanted = new Set<string>(sources);
  const { from } = INDICATORS[id].source;
  if (from === 'contributions')
    return book.contributions
      .filter((entry) => wanted.has(entry.id))
      .map((entry) => ({
        ...placeOf(entry, 'contributions'),
        text: tracedContribution(entry, book),
      }));
  if (from === 'examples')
    return book.examples
      .filter((entry) => wanted.has(entry.id))
      .map((entry) => ({ ...placeOf(entry, 'examples'), text: tracedExample(entry, book) }));
  return book.activities
    .flatMap(({ activity }): readonly Activity[] =>
      activity !== null && wanted.has(activity.id) ? [activity] : [],
    )
    .map((activity) => ({ ...placeOf(activity, 'activities'), text: tracedActivity(activity, book) }));
}

const placeOf = ({ id, row }: { readonly id: string; readonly row: number }, tab: EntryTab) => ({
  id,
  tab,
  row,
});

const lackingHamlets = ({ gaps, hamlets }: NonNullable<ReturnType<typeof figuresNow>>['coverage']) => {
  const lacking = new Set(gaps.flatMap(({ kind, hamlet }) => (isCountedGap(kind) ? [hamlet] : [])));
  return hamlets.filter(({ hamlet }) => lacking.has(hamlet.code)).map(({ hamlet }) => hamlet.name);
};
