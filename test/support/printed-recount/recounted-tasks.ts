import type { PlanItem } from '../../../src/domain/plan/catalogues';
import type { Recounted } from './recounted';

/** A row of section IV before it is put into words. */
export interface Task {
  /** Codes; null for the whole commune. */
  readonly hamlets: readonly string[] | null;
  readonly titles: readonly string[];
  /** ISO day; null for what comes first. */
  readonly until: string | null;
}

/** The days of the period that section IV plans. */
export interface NextSpan {
  readonly from: string;
  readonly to: string;
}

export const MEETING = 'Gặp trực tiếp, chọn thời gian và địa điểm để từ 50% số hộ trở lên dự';

interface Piece extends Task {
  readonly lead: string;
  readonly forms: string;
}

/**
 * What the next period has to do: late items, required contents that were not met and no late item brings, hamlets that
 * nobody met for long, and what falls due; of a period in the next report year that year's plan. `next` null where the
 * report does not say its days: then what falls due is left out.
 */
export function tasksOf(recount: Recounted, next: NextSpan | null): readonly Task[] {
  const { rows } = recount;
  const yearOf = (day: string): string => rows.year.monthOf(day).slice(0, 4);
  if (next !== null && yearOf(next.from) !== yearOf(rows.year.day))
    return together(ofNextYear(recount, next, Number(yearOf(next.from))));
  const late = lateItems(recount);
  return together([
    ...late.map(({ item, hamlets }) => piece(item, hamlets, null, titleOf(item, recount))),
    ...missedContents(recount, late),
    ...meetings(recount),
    ...(next === null ? [] : fallingDue(recount, next)),
  ]);
}

const titleOf = (item: PlanItem, { rows }: Recounted): string =>
  item.title.trim() === ''
    ? item.topics
        .map((code) => rows.book.topics.find((topic) => String(topic.code) === String(code))?.title ?? code)
        .join(', ')
    : item.title.trim();

const piece = (
  item: PlanItem,
  hamlets: readonly string[] | null,
  until: string | null,
  title: string,
): Piece => ({ hamlets, titles: [title], until, lead: item.leadUnit, forms: item.forms.join() });

interface Late {
  readonly item: PlanItem;
  readonly hamlets: readonly string[] | null;
}

function lateItems(recount: Recounted): readonly Late[] {
  const { rows, items, work } = recount;
  return work.flatMap(({ item, due, done }): readonly Late[] => {
    if (done >= due) return [];
    if (item.scope === 'commune') return [{ item, hamlets: null }];
    const hamlets = rows
      .hamlets()
      .filter(
        (hamlet) => items.of(hamlet).some(({ row }) => row === item.row) && !items.isDone(item, hamlet),
      );
    return [{ item, hamlets: hamlets.map(({ code }) => code) }];
  });
}

function missedContents(recount: Recounted, late: readonly Late[]): readonly Piece[] {
  const { coverage, rows } = recount;
  const hamletsOf = new Map<string, string[]>();
  for (const gap of coverage.gaps) {
    const [kind, hamlet = '', topic = ''] = gap.split('|');
    if (kind !== 'G1' && kind !== 'G1b') continue;
    const isBrought = late.some(
      (each) => (each.hamlets?.includes(hamlet) ?? true) && asksFor(each.item, topic),
    );
    if (!isBrought) hamletsOf.set(topic, [...(hamletsOf.get(topic) ?? []), hamlet]);
  }
  return [...hamletsOf].map(([topic, hamlets]) => ({
    hamlets,
    titles: [rows.book.topics.find(({ code }) => code === topic)?.title ?? topic],
    until: null,
    lead: '',
    forms: '',
  }));
}

function meetings({ coverage }: Recounted): readonly Piece[] {
  const hamlets = coverage.gaps.flatMap((gap) => {
    const [kind, hamlet = ''] = gap.split('|');
    return kind === 'G2' || kind === 'G3' ? [hamlet] : [];
  });
  if (hamlets.length === 0) return [];
  return [{ hamlets: [...new Set(hamlets)], titles: [MEETING], until: null, lead: '', forms: '' }];
}

function fallingDue(recount: Recounted, next: NextSpan): readonly Piece[] {
  const { rows, items, work } = recount;
  return work.flatMap(({ item, ofCommune }): readonly Piece[] => {
    const { from, to } = items.window(item);
    const isOfYear = from <= to && from <= rows.year.last() && to >= rows.year.first();
    if (!isOfYear || item.target === null || to < next.from || to > next.to) return [];
    const target = item.target;
    const title = titleOf(item, recount);
    if (item.scope === 'commune')
      return ofCommune.count < target && ofCommune.count >= ofCommune.due
        ? [piece(item, null, to, title)]
        : [];
    const lacking = rows
      .hamlets()
      .filter((hamlet) => items.of(hamlet).some(({ row }) => row === item.row))
      .filter((hamlet) => items.done(item, hamlet) < target && items.isDone(item, hamlet));
    return lacking.length === 0
      ? []
      : [
          piece(
            item,
            lacking.map(({ code }) => code),
            to,
            title,
          ),
        ];
  });
}

/** Items that are dated there, and those of the year before a year later. */
function ofNextYear(recount: Recounted, next: NextSpan, year: number): readonly Piece[] {
  const { rows, items } = recount;
  return rows.book.plan.flatMap((item): readonly Piece[] => {
    const own = items.window(item);
    const isThere = Number(rows.year.monthOf(own.to).slice(0, 4)) >= year;
    const [from, to] = isThere ? [own.from, own.to] : [aYearLater(own.from), aYearLater(own.to)];
    if (to < next.from || from > next.to) return [];
    const named = new Set(item.hamlets.flatMap((code) => rows.creditedCodes(code)));
    const all = item.hamlets.length === 0 ? rows.hamlets().map(({ code }) => code as string) : [...named];
    return [piece(item, item.scope === 'commune' ? null : all, to, titleOf(item, recount))];
  });
}

function aYearLater(day: string): string {
  const year = Number(day.slice(0, 4)) + 1;
  const isLeap = year % 4 === 0;
  return `${String(year)}${day.endsWith('02-29') && !isLeap ? '-02-28' : day.slice(4)}`;
}

/** A content that the item names, by code or group; one that names none takes any. */
const asksFor = ({ topics }: PlanItem, topic: string): boolean =>
  topics.length === 0 || topics.some((wanted) => `${topic}.`.startsWith(`${wanted.replace('.*', '')}.`));

/** Of one unit, at the same hamlets, in the same forms and by the same day: one row. */
function together(pieces: readonly Piece[]): readonly Task[] {
  const rows = new Map<string, Piece>();
  for (const each of pieces) {
    const where = each.hamlets === null ? '*' : [...each.hamlets].sort().join();
    const key = [where, each.lead, each.forms, each.until ?? ''].join('|');
    const known = rows.get(key);
    rows.set(key, known === undefined ? each : { ...known, titles: [...known.titles, ...each.titles] });
  }
  return [...rows.values()];
}
