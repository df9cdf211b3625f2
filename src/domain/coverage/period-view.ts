import type { Book } from '../book';
import type { CalendarDate } from '../calendar/calendar-date';
import { earlierOf } from '../calendar/calendar-date';
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
import { openDuties, tallied } from './plan-tally';
import type { StateDay } from './state-day';
import { stateDay } from './state-day';

/** The book as one period sees it: indexed once, then read by metrics, gaps and explanations alike. */
export interface PeriodView {
  readonly book: Book;
  readonly period: Period;
  readonly asOf: CalendarDate;
  readonly state: StateDay;
  readonly succession: HamletSuccession;
  readonly counting: Counting;
  /** One for each hamlet in force on the day of the state, in Vietnamese order. */
  readonly ledgers: readonly HamletLedger[];
  /** Every reporting month that the period touches. */
  readonly months: readonly ReportingMonth[];
  /** Made when first asked for: they look at rows from before the report year too. */
  readonly duties: readonly PlanDuty[];
}

/** What a figure is computed from: the hamlet's ledger within the view. */
export type LedgerView = Pick<PeriodView, 'book' | 'state' | 'duties'>;

export function periodView(book: Book, period: Period, asOf: CalendarDate): PeriodView {
  const state = stateDay(period, asOf, book.settings);
  const succession = hamletSuccession(book.hamlets, state.day);
  const counting = countActivities(book, period, state, succession);
  const opened = openDuties(book, state, succession);
  const from = [state.from, period.from, ...opened.map(({ window }) => window.from)].reduce(earlierOf);
  const span = { from, periodFrom: period.from, state };
  const ledgers = hamletLedgers(succession.inForce, counting, span, book.settings);
  const duties = onDemand(() => tallied(opened, ledgers.values(), succession.inForce, counting, book));
  return {
    book,
    period,
    asOf,
    state,
    succession,
    counting,
    ledgers: succession.inForce.map((hamlet) => ledgerOf(ledgers, hamlet)),
    months: reportingMonthsTouched(period.from, period.to, book.settings.periodStyle),
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
