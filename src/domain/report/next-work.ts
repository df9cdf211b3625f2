import type { CalendarDate } from '../calendar/calendar-date';
import { calendarDate, datePartsOf, daysInMonth } from '../calendar/calendar-date';
import type { Period } from '../calendar/period';
import { nextPeriod, reportYearOf } from '../calendar/report-period';
import { namedPeriod } from '../calendar/report-period';
import { hamletSuccession } from '../hamlets/hamlet-succession';
import type { HamletCode, TopicCode } from '../ids';
import type { PlanItem } from '../plan/catalogues';
import { plannedHamlets } from '../plan/planned-hamlets';
import type { PlanWindow } from '../plan/plan-window';
import { planWindow } from '../plan/plan-window';
import { takesTopic } from '../plan/takes-topic';
import { lateItems } from './lists/late-items';
import type { ReportContext } from './report-context';

/** One row of section IV before it is put into words. */
export interface NextWork {
  /** Null for the whole commune. */
  readonly hamlets: readonly HamletCode[] | null;
  /** Plan items or contents by name, or the wish that more households come. */
  readonly contents: readonly NextContent[];
  /** The item whose forms and unit it has; null for contents that no item asks for. */
  readonly item: PlanItem | null;
  /** By when the plan asks for it; null for what is late, which comes first. */
  readonly until: CalendarDate | null;
  /** Hamlets that lack it, to rank. */
  readonly weight: number;
}

export type NextContent =
  | { readonly kind: 'item'; readonly item: PlanItem }
  | { readonly kind: 'topic'; readonly topic: TopicCode }
  | { readonly kind: 'meeting' };

export interface NextPlan {
  readonly works: readonly NextWork[];
  /** The year whose plan the rows are moved into, as a proposal; null within the report's own year. */
  readonly newYear: number | null;
}

type Sources = Pick<ReportContext, 'book' | 'coverage' | 'cumulative'>;

/** What the next period has to do: what is late and what falls due, or the plan of the year that begins with it. */
export function nextWork(context: Sources): NextPlan {
  const { book, coverage } = context;
  const style = book.settings.periodStyle;
  const next = periodAfter(context);
  const year = reportYearOf(next.from, style);
  if (year !== reportYearOf(coverage.state.day, style))
    return { works: merged(workOfYear(context, next, year)), newYear: year };
  const late = lateWork(context);
  const falling = fallingDue(context, next);
  return {
    works: merged([...late, ...missedContents(late, context), ...meetings(context), ...falling]),
    newYear: null,
  };
}

/** After nine months comes the last quarter. */
export function periodAfter({ book, coverage: { period } }: Sources): Period {
  const style = book.settings.periodStyle;
  return period.kind === 'nineMonths' && period.year !== null
    ? namedPeriod('quarter', period.year, 4, style)
    : nextPeriod(period, style);
}

/** Items of which less is done than was due, with the hamlets where it is so. */
const lateWork = (context: Sources): readonly NextWork[] =>
  lateItems(context).map(({ progress: { item }, hamlets }) =>
    item.scope === 'commune' ? ofItem(item, null, null, 1) : ofItem(item, hamlets, null, hamlets.length),
  );

const ofItem = (
  item: PlanItem,
  hamlets: readonly HamletCode[] | null,
  until: CalendarDate | null,
  weight: number,
): NextWork => ({ hamlets, contents: [{ kind: 'item', item }], item, until, weight });

/** Required contents that are due and were not met directly, where no late item brings them anyway. */
function missedContents(late: readonly NextWork[], { coverage }: Sources): readonly NextWork[] {
  const hamletsByTopic = new Map<TopicCode, HamletCode[]>();
  for (const { kind, topic, hamlet } of coverage.gaps) {
    if (topic === undefined || hamlet === undefined || (kind !== 'G1' && kind !== 'G1b')) continue;
    const isBrought = late.some(
      ({ item, hamlets }) => item !== null && takesTopic(item, topic) && (hamlets?.includes(hamlet) ?? true),
    );
    if (isBrought) continue;
    hamletsByTopic.set(topic, [...(hamletsByTopic.get(topic) ?? []), hamlet]);
  }
  return [...hamletsByTopic]
    .map(([topic, hamlets]): NextWork => ({
      hamlets,
      contents: [{ kind: 'topic', topic }],
      item: null,
      until: null,
      weight: hamlets.length,
    }))
    .sort((a, b) => b.weight - a.weight);
}

/** Hamlets that nobody met for long, or where too few households came. */
function meetings({ coverage }: Sources): readonly NextWork[] {
  const hamlets = [
    ...new Set(
      coverage.gaps.flatMap(({ kind, hamlet }) =>
        hamlet !== undefined && (kind === 'G2' || kind === 'G3') ? [hamlet] : [],
      ),
    ),
  ];
  if (hamlets.length === 0) return [];
  return [{ hamlets, contents: [{ kind: 'meeting' }], item: null, until: null, weight: hamlets.length }];
}

/** Items that are not late, but end in the next period and lack something. */
function fallingDue(context: Sources, next: Period): readonly NextWork[] {
  const { cumulative, book } = context;
  const begun = cumulative.plan.flatMap(({ item, due, done, target, hamlets }): readonly NextWork[] => {
    const { to } = planWindow(item, book.settings);
    if (to < next.from || to > next.to) return [];
    if (item.scope === 'commune')
      return target !== null && done < target && (due === null || done >= due)
        ? [ofItem(item, null, to, 1)]
        : [];
    const lacking = hamlets.flatMap((each) =>
      each.done < (item.target ?? 0) && each.done >= (each.due ?? 0) ? [each.hamlet] : [],
    );
    return lacking.length === 0 ? [] : [ofItem(item, lacking, to, lacking.length)];
  });
  return [...begun, ...yetToBegin(context, next)].sort((a, b) =>
    (a.until ?? '') < (b.until ?? '') ? -1 : 1,
  );
}

/** Items whose days all lie after this period: no progress knows them yet. */
function yetToBegin({ book, coverage, cumulative }: Sources, next: Period): readonly NextWork[] {
  const succession = hamletSuccession(book.hamlets, coverage.state.day);
  return book.plan.flatMap((item): readonly NextWork[] => {
    const { from, to } = planWindow(item, book.settings);
    const isAhead = from > cumulative.period.to && from <= to && to >= next.from && to <= next.to;
    if (!isAhead || (item.target ?? 0) <= 0) return [];
    if (item.scope === 'commune') return [ofItem(item, null, to, 1)];
    const hamlets = [...plannedHamlets(item, book.hamlets, succession)];
    return hamlets.length === 0 ? [] : [ofItem(item, hamlets, to, hamlets.length)];
  });
}

/** The plan's items in the year to come: those that are dated there, and those of the year before a year later. */
function workOfYear({ book, coverage }: Sources, next: Period, year: number): readonly NextWork[] {
  const style = book.settings.periodStyle;
  const succession = hamletSuccession(book.hamlets, coverage.state.day);
  return book.plan
    .flatMap((item): readonly NextWork[] => {
      const window = inYear(planWindow(item, book.settings), year, (day) => reportYearOf(day, style));
      if (window.to < next.from || window.from > next.to) return [];
      const hamlets =
        item.scope === 'commune'
          ? null
          : // One that ended has no work to come; those that go on for it have.
            [...plannedHamlets(item, book.hamlets, succession)];
      return [ofItem(item, hamlets, window.to, item.scope === 'commune' ? 1 : 2)];
    })
    .sort((a, b) => ((a.until ?? '') < (b.until ?? '') ? -1 : (a.until ?? '') > (b.until ?? '') ? 1 : 0));
}

function inYear(window: PlanWindow, year: number, yearOf: (day: CalendarDate) => number): PlanWindow {
  if (yearOf(window.to) >= year) return window;
  return { from: aYearLater(window.from), to: aYearLater(window.to) };
}

/** 29/2 → 28/2. */
function aYearLater(date: CalendarDate): CalendarDate {
  const { year, month, day } = datePartsOf(date);
  const later = calendarDate(year + 1, month, Math.min(day, daysInMonth(year + 1, month)));
  if (later === null) throw new RangeError(`No day a year after ${date}`);
  return later;
}

/** Work of one unit, at the same hamlets, in the same forms and by the same day is one row. */
function merged(works: readonly NextWork[]): readonly NextWork[] {
  const byKey = new Map<string, NextWork>();
  for (const work of works) {
    const key = [
      work.hamlets === null ? '*' : [...work.hamlets].sort().join(),
      work.item?.leadUnit ?? '',
      work.item?.forms.join() ?? '',
      work.until ?? '',
    ].join('|');
    const known = byKey.get(key);
    byKey.set(
      key,
      known === undefined ? work : { ...known, contents: [...known.contents, ...work.contents] },
    );
  }
  return [...byKey.values()];
}
