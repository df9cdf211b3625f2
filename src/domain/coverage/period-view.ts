import type { Book } from '../book';
import type { CalendarDate } from '../calendar/calendar-date';
import type { Period } from '../calendar/period';
import type { ReportingMonth } from '../calendar/reporting-months';
import { reportingMonthsTouched } from '../calendar/reporting-months';
import type { Hamlet } from '../hamlets/hamlet';
import type { HamletSuccession } from '../hamlets/hamlet-succession';
import { hamletSuccession } from '../hamlets/hamlet-succession';
import { onDemand } from '../on-demand';
import type { Counting } from './counting';
import { countActivities } from './counting';
import type { HamletLedger } from './hamlet-ledger';
import { hamletLedgers } from './hamlet-ledger';
import type { PlanDuty } from './plan-tally';
import { planDuties } from './plan-tally';

/** The book as one period sees it: indexed once, then read by metrics, gaps and explanations alike. */
export interface PeriodView {
  readonly book: Book;
  readonly period: Period;
  readonly asOf: CalendarDate;
  readonly succession: HamletSuccession;
  readonly counting: Counting;
  /** One for each hamlet of the period, in Vietnamese order. */
  readonly ledgers: readonly HamletLedger[];
  /** Every reporting month that the period touches. */
  readonly months: readonly ReportingMonth[];
  /** Those of `months` that began on or before as_of. */
  readonly begunMonths: readonly ReportingMonth[];
  /** Made when first asked for: they look at rows from before the period too. */
  readonly duties: readonly PlanDuty[];
}

/** What a figure is computed from: the hamlet's ledger within the view. */
export type LedgerView = Pick<PeriodView, 'book' | 'period' | 'months' | 'begunMonths' | 'duties'>;

export function periodView(book: Book, period: Period, asOf: CalendarDate): PeriodView {
  const succession = hamletSuccession(book.hamlets, period.to);
  const counting = countActivities(book, period, asOf, succession);
  const ledgers = hamletLedgers(succession.inForce, counting);
  const duties = onDemand(() => planDuties(book, period, asOf, succession, counting));
  const months = reportingMonthsTouched(period.from, period.to, book.settings.periodStyle);
  return {
    book,
    period,
    asOf,
    succession,
    counting,
    ledgers: succession.inForce.map((hamlet) => ledgerOf(ledgers, hamlet)),
    months,
    begunMonths: months.filter(({ from }) => from <= asOf),
    get duties() {
      return duties();
    },
  };
}

function ledgerOf(ledgers: ReadonlyMap<string, HamletLedger>, hamlet: Hamlet): HamletLedger {
  const ledger = ledgers.get(hamlet.code);
  if (ledger === undefined) throw new Error(`No ledger for hamlet ${hamlet.code}`);
  return ledger;
}
