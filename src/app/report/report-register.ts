import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { cumulativeSpan, parsePeriod } from '../../domain/calendar/report-period';
import type { Book } from '../../domain/book';
import { computeCoverage } from '../../domain/coverage/compute-coverage';
import { defaultAsOf } from '../../domain/coverage/default-as-of';
import type { Coverage } from '../../domain/coverage/coverage';
import { computeIndicators } from '../../domain/indicators/compute-indicators';
import type { Indicator } from '../../domain/indicators/indicator';
import { changedFigures } from '../../domain/register/changed-figures';
import type { ChangedFigure } from '../../domain/register/changed-figures';
import type { IndicatorDefinition } from '../../domain/plan/indicator-definition';
import type { RegisteredReport } from '../../domain/register/registered-report';
import { ok } from '../../domain/result';
import { namesOf } from '../access/officer-names';
import type { Outcome } from '../ports/failure';
import { reportFingerprint } from '../coverage/kept-figures';
import { loadBook } from '../checking/load-book';
import type { Ports } from '../ports/ports';
import { onOldBorders } from '../merging/former-ports';
import { readWholeRegister } from './read-reports';

export interface ComparedReport {
  readonly report: RegisteredReport;
  /** The figures that today's rows give otherwise; null where the register kept none to compare. */
  readonly changed: readonly ChangedFigure[] | null;
}

export interface ComparedRegister {
  readonly reports: readonly ComparedReport[];
  /** The rows of tab Chỉ tiêu as they are today. */
  readonly indicators: readonly IndicatorDefinition[];
  /** Name of an account in tab Cán bộ, else the account. */
  readonly nameOf: (account: string) => string;
}

/** Every registered report with what no longer matches today's rows. Reads each tab once, writes nothing. */
export function compareRegister(ports: Ports): Outcome<ComparedRegister> {
  const loaded = loadBook(ports, ports.clock.today());
  if (!loaded.ok) return loaded;
  const register = readWholeRegister(ports);
  if (!register.ok) return register;
  const { book, tables } = loaded.value;
  const today = reportFingerprint(tables);
  const known = new Map<string, readonly Indicator[] | null>();
  const compared = register.value.own.map((report): ComparedReport => {
    if (report.figures === null) return { report, changed: null };
    if (report.dataHash === today) return { report, changed: [] };
    const key = `${report.period} ${report.asOf ?? ''}`;
    if (!known.has(key)) known.set(key, figuresNow(book, report, ports.clock.today())?.indicators ?? null);
    const now = known.get(key) ?? null;
    return { report, changed: now === null ? null : changedFigures(report.figures, now) };
  });
  const former = register.value.formerSigns.flatMap((sign) => comparedUnderOldBorders(ports, sign));
  const named = namesOf(book.officers);
  const nameOf = (account: string): string => named(account) ?? account;
  return ok({ reports: [...former, ...compared], indicators: book.indicators, nameOf });
}

/** Reports of a former commune are held against what its rows give by its own lists; their codes bear its sign. */
function comparedUnderOldBorders(ports: Ports, sign: string): readonly ComparedReport[] {
  const world = onOldBorders(ports, sign);
  const compared = world.ok ? compareRegister(world.value) : world;
  if (!compared.ok) return [];
  return compared.value.reports.map((each) => ({
    ...each,
    report: { ...each.report, code: `${sign}.${each.report.code}` },
  }));
}

export interface FiguresNow {
  readonly indicators: readonly Indicator[];
  readonly coverage: Coverage;
}

/** What today's rows give for a report's period and as-of day; null where its code names no period. */
export function figuresNow(
  book: Book,
  { period: code, asOf }: Pick<RegisteredReport, 'period' | 'asOf'>,
  today: CalendarDate,
): FiguresNow | null {
  const style = book.settings.periodStyle;
  const period = parsePeriod(code, style);
  if (!period.ok) return null;
  const day = asOf ?? defaultAsOf(period.value, today);
  const coverage = computeCoverage(book, period.value, day);
  const cumulative = computeCoverage(book, cumulativeSpan(period.value, style), day);
  return { coverage, indicators: computeIndicators({ book, coverage, cumulative }) };
}
