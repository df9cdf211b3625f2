import type { Book } from '../../../src/domain/book';
import type { Period } from '../../../src/domain/calendar/period';
import { matchesAnyCode } from '../../../src/domain/plan/code-pattern';
import type { PlanItem } from '../../../src/domain/plan/catalogues';
import type { BookBuilder } from '../book-builder';
import type { Judge, PaperRow } from './paper-row';
import { HAMLETS, HOUSEHOLDS, rememberingB } from './paper-row';

/** A commune in a report year by NĐ 09/2019, all of whose rows fall on days before the 15th. */
export interface Commune {
  /** Catalogues, settings and plan, without hamlets and rows. */
  readonly builder: BookBuilder;
  /** The period that ends on the day judged, the last one of a report month. */
  readonly period: Period;
  /** Share of the households that every meeting claims. */
  readonly attendance: number;
  /** Direct forms that are tried. */
  readonly meetings: readonly string[];
}

/**
 * The second definition for the simple rows of a search, which asks it some hundred thousand times: posts reach every
 * hamlet, a meeting of at most three hamlets is direct at each of them, one of more is not. The test holds it against
 * the brute force on whole books.
 */
export function secondDefinition(commune: Commune): Judge {
  const book = commune.builder.build();
  const complete = Number(commune.period.to.slice(5, 7));
  const due = book.topics.filter((topic) => topic.required && topic.dueMonth <= complete);
  const items = book.plan.filter(({ scope, target }) => scope === 'each-hamlet' && (target ?? 0) > 0);
  const contents = due.map(({ code }): string => code);
  return {
    hamletB: rememberingB((rows) => hamletB(rows, contents, complete, items, commune)),
    posts: ['HT1.8'],
    meetings: commune.meetings,
    sizes: [1, 2, 3, HAMLETS],
    contentsARow: [book.settings.topicsAnActivity],
    contents,
    days: Array.from({ length: complete }, (_, n) => `2024-${String(n + 1).padStart(2, '0')}-05`),
  };
}

function hamletB(
  rows: readonly PaperRow[],
  due: readonly string[],
  complete: number,
  items: readonly PlanItem[],
  { builder, attendance, period }: Commune,
): number {
  const { weights, indirectFactor, meetingRhythm, householdShare, hamletsAMeeting, topicsAnActivity } =
    builder.build().settings;
  const isDirect = ({ hamlets }: PaperRow): boolean =>
    hamlets !== null && hamlets.length <= hamletsAMeeting && 100 * attendance >= householdShare;
  const direct = rows.filter(isDirect);
  const metOn = new Map<string, readonly string[]>();
  for (const { date, contents } of direct)
    metOn.set(date, [...new Set([...(metOn.get(date) ?? []), ...contents])].slice(0, topicsAnActivity));
  const met = new Set([...metOn.values()].flat());
  const told = new Set(rows.filter((row) => !isDirect(row)).flatMap(({ contents }) => contents));
  const points = due.map((topic) => (met.has(topic) ? 1 : told.has(topic) ? indirectFactor : 0));
  const months = direct.map(({ date }) => Number(date.slice(5, 7)));
  const judged = Array.from({ length: complete - meetingRhythm + 1 }, (_, n) => n + meetingRhythm);
  const covered = judged.filter((n) => months.some((month) => month <= n && month > n - meetingRhythm));
  const asked = items.map((item) => {
    const days = direct.filter(
      ({ form, date, contents }) =>
        date <= (item.to ?? period.to) &&
        matchesAnyCode(item.forms, [form]) &&
        matchesAnyCode(
          item.topics,
          contents.filter((topic) => metOn.get(date)?.includes(topic)),
        ),
    );
    const target = dueOf(item, complete);
    return { target, done: Math.min(target, new Set(days.map(({ date }) => date)).size) };
  });
  const known: [number, number][] = [
    [weights.CC, sum(points) / due.length],
    [weights.TH, direct.length > 0 ? attendance : 0],
    [weights.LT, covered.length / judged.length],
  ];
  const target = sum(asked.map((each) => each.target));
  if (target > 0) known.push([weights.KH, sum(asked.map(({ done }) => done)) / target]);
  return (100 * sum(known.map(([weight, value]) => weight * value))) / sum(known.map(([weight]) => weight));
}

/** The windows begin with the year and end with a month of it. */
function dueOf({ target, to }: PlanItem, complete: number): number {
  const months = to === null ? 12 : Number(to.slice(5, 7));
  return months <= complete ? (target ?? 0) : Math.floor(((target ?? 0) * complete) / months + 1e-9);
}

/** The whole commune with these rows, as the workbook would hold them. */
export function paperBook({ builder, attendance }: Commune, rows: readonly PaperRow[]): Book {
  let made = builder;
  for (let place = 0; place < HAMLETS; place += 1)
    made = made.hamlet(`X${String(place)}`, { households: HOUSEHOLDS });
  for (const [i, row] of rows.entries()) {
    const named = row.hamlets ?? [];
    made = made.activity({
      id: `HD${String(i + 1)}`,
      date: row.date,
      form: row.form,
      topics: row.contents,
      hamlets: named.map((place) => `X${String(place)}`),
      households: named.length === 0 ? null : attendance * HOUSEHOLDS * named.length,
      evidence: ['https://x.vn/1'],
      leadUnit: `Đơn vị ${String(i)}`,
    });
  }
  return made.build();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
