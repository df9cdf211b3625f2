import type { Activity } from '../../domain/activities/activity';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { Book } from '../../domain/book';
import type { Hamlet } from '../../domain/hamlets/hamlet';
import type { Indicator } from '../../domain/indicators/indicator';
import { isCountedGap } from '../../domain/indicators/measure-coverage';
import { countsWhatLacks, familyOf } from '../../domain/plan/indicator-definition';
import type { IndicatorDefinition, MeasureFamily } from '../../domain/plan/indicator-definition';
import { isIndicatorId, standardIndicator } from '../../domain/plan/standard-indicators';
import { changedFigures } from '../../domain/register/changed-figures';
import type { ChangedFigure } from '../../domain/register/changed-figures';
import type { KeptFigure } from '../../domain/register/kept-figures';
import type { RegisteredReport } from '../../domain/register/registered-report';
import { ok } from '../../domain/result';
import type { EntryTab } from '../../domain/tables/fields';
import {
  NO_SUCH_FIGURE,
  NO_SUCH_REPORT,
  ROW_FAULTY,
  tracedActivity,
  tracedContribution,
  tracedExample,
  tracedOtherFigure,
} from '../../wording/trace';
import { namesOf } from '../access/officer-names';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import { loadBook } from '../checking/load-book';
import type { Ports } from '../ports/ports';
import { signOf } from '../../domain/hamlets/former-borders';
import { onOldBorders } from '../merging/former-ports';
import type { SourcesSince } from './changed-sources';
import { sourcesSince } from './changed-sources';
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
  /** Its row of tab Chỉ tiêu; null where no row bears the Mã any more. */
  readonly definition: IndicatorDefinition | null;
  /** As today's rows give it; null without its definition. */
  readonly indicator: Indicator | null;
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
  /** What became of the rows behind it, then and now, since the report was made; nothing where the figure still matches. */
  readonly since: SourcesSince;
  /** Name of an account in tab Cán bộ, else the account. */
  readonly nameOf: (email: string) => string;
  /** Of a figure that counts what is lacking, and so comes from rows that are not there: the hamlets that it counts. */
  readonly hamlets: readonly Hamlet[];
  /** How many there are of whom the figure counts some. */
  readonly ofHamlets: number;
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
  id: string,
): Outcome<TracedFigure> {
  const sign = signOf(reportCode);
  if (sign !== null) return traceUnderOldBorders(ports, sign, { report: reportCode, row }, id);
  const today = ports.clock.today();
  const loaded = loadBook(ports, today);
  if (!loaded.ok) return loaded;
  const reports = readReports(ports);
  if (!reports.ok) return reports;
  const { book } = loaded.value;
  const ofCode = reports.value.filter(({ code }) => code === reportCode);
  const report = ofCode.find((each) => each.row === row) ?? ofCode[0];
  const now = report === undefined ? null : figuresNow(book, report, today);
  const indicator = now?.indicators.find((figure) => figure.id === id) ?? null;
  const then = report?.figures?.get(id) ?? null;
  if (report === undefined || now === null) return failure('request', NO_SUCH_REPORT(reportCode));
  if (indicator === null && then === null) return failure('request', NO_SUCH_FIGURE(id));
  const changed = report.figures === null ? [] : changedFigures(report.figures, now.indicators);
  const definition = book.indicators.find(({ code }) => code === id) ?? null;
  const rows = rowFinder(familyBehind(id, definition), book, today);
  const before = report.sources.get(id) ?? null;
  const counted = indicator?.sources ?? [];
  const differing = changed.find((figure) => figure.id === id) ?? null;
  const behind = [...(before ?? []), ...counted, ...(indicator?.cumulativeSources ?? [])];
  const named = namesOf(book.officers);
  return ok({
    since: sourcesSince(ports, loaded.value.tables, report, differing === null ? [] : [...new Set(behind)]),
    nameOf: (email) => named(email) ?? email,
    report,
    definition,
    indicator,
    then,
    changed: differing,
    rows: rows.byCode(counted),
    added: before === null ? null : counted.filter((source) => !before.includes(source)),
    gone: rows.gone((before ?? []).filter((source) => !(counted as readonly string[]).includes(source))),
    hamlets:
      indicator?.measure != null && countsWhatLacks(indicator.measure) ? lackingHamlets(now.coverage) : [],
    ofHamlets: now.coverage.hamlets.length,
  });
}

/** A report of a former commune: by its own lists, from its rows as they stand in this workbook. */
function traceUnderOldBorders(
  ports: Ports,
  sign: string,
  { report, row }: ReportToTrace,
  id: string,
): Outcome<TracedFigure> {
  const world = onOldBorders(ports, sign);
  return world.ok ? traceFigure(world.value, { report: report.slice(sign.length + 1), row }, id) : world;
}

/** Where the rows of a figure stand; of one whose row is gone where those of the standard did. */
function familyBehind(id: string, definition: IndicatorDefinition | null): MeasureFamily {
  const formula = definition?.formula ?? (isIndicatorId(id) ? standardIndicator(id).formula : null);
  return formula === null ? 'activities' : familyOf(formula.measure);
}

interface RowFinder {
  /** Rows by their Mã, in the order of the sheet. */
  readonly byCode: (codes: readonly string[]) => readonly TracedRow[];
  readonly gone: (codes: readonly string[]) => readonly GoneRow[];
}

function rowFinder(family: MeasureFamily, book: Book, today: CalendarDate): RowFinder {
  const hasActivities = !['contributions', 'examples', 'entered'].includes(family);
  const byCode = (codes: readonly string[]): readonly TracedRow[] => {
    const wanted = new Set<string>(codes);
    return rowsOf(family, book, (id) => wanted.has(id), today);
  };
  return {
    byCode,
    gone: (codes) => {
      const rows = new Map(byCode(codes).map((row) => [row.id, row]));
      return codes.map((code) => ({
        id: code,
        row: rows.get(code) ?? (hasActivities ? faultyActivity(code, book) : null),
      }));
    },
  };
}

/** A row of Hoạt động that stands there with an error: people can go there and mend it. */
function faultyActivity(code: string, { activities }: Book): TracedRow | null {
  const entry = activities.find(({ id }) => id === code);
  return entry === undefined ? null : { ...placeOf(entry, 'activities'), text: ROW_FAULTY };
}

function rowsOf(
  family: MeasureFamily,
  book: Book,
  isWanted: (id: string) => boolean,
  today: CalendarDate,
): readonly TracedRow[] {
  const wanted = <T extends { readonly id: string }>(entries: readonly T[]): readonly T[] =>
    entries.filter(({ id }) => isWanted(id));
  switch (family) {
    case 'contributions':
      return wanted(book.contributions).map((entry) => ({
        ...placeOf(entry, 'contributions'),
        text: tracedContribution(entry, book),
      }));
    case 'examples':
      return wanted(book.examples).map((entry) => ({
        ...placeOf(entry, 'examples'),
        text: tracedExample(entry, book, today),
      }));
    case 'entered':
      return wanted(book.otherFigures).map((entry) => ({
        ...placeOf(entry, 'otherFigures'),
        text: tracedOtherFigure(entry),
      }));
    case 'activities':
    case 'coverage':
    case 'state':
      return wanted(book.activities)
        .flatMap(({ activity }): readonly Activity[] => (activity === null ? [] : [activity]))
        .map((activity) => ({ ...placeOf(activity, 'activities'), text: tracedActivity(activity, book) }));
  }
}

const placeOf = ({ id, row }: { readonly id: string; readonly row: number }, tab: EntryTab) => ({
  id,
  tab,
  row,
});

const lackingHamlets = ({ gaps, hamlets }: NonNullable<ReturnType<typeof figuresNow>>['coverage']) => {
  const lacking = new Set(gaps.flatMap(({ kind, hamlet }) => (isCountedGap(kind) ? [hamlet] : [])));
  return hamlets.filter(({ hamlet }) => lacking.has(hamlet.code)).map(({ hamlet }) => hamlet);
};
