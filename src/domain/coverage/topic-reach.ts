import type { TopicCode } from '../ids';
import { matchesAnyCode } from '../plan/code-pattern';
import type { Credit, OverCoverage, TopicReach } from './coverage';
import type { HamletLedger } from './hamlet-ledger';
import { creditFor } from './hamlet-ledger';
import type { PeriodView } from './period-view';

/** A topic is told far above plan where it is told this many times as often as the plan asks (at least once). */
const OVER_COVERAGE_FACTOR = 3;

/** How far each topic of the catalogue has come, in the order of tab Nội dung. */
export function topicReach({ book, ledgers, counting }: PeriodView): readonly TopicReach[] {
  const activities = new Map<TopicCode, number>();
  for (const { activity } of counting.counted) {
    countTopics(activity.topics, activities);
  }
  return book.topics.map(({ code }): TopicReach => {
    const cells: Record<Credit, number> = { direct: 0, indirect: 0, none: 0 };
    let householdsDirect = 0;
    for (const ledger of ledgers) {
      const credit = creditFor(ledger, code);
      cells[credit] += 1;
      if (credit === 'direct') householdsDirect += ledger.hamlet.households ?? 0;
    }
    return { topic: code, ...cells, activities: activities.get(code) ?? 0, householdsDirect };
  });
}

/** Topics repeated at a hamlet far above plan while required ones have had nothing there. */
export function overCoverage(view: PeriodView): readonly OverCoverage[] {
  return view.ledgers.flatMap((ledger) => {
    const untouched = view.book.topics
      .filter(({ code, required }) => required && creditFor(ledger, code) === 'none')
      .map(({ code }) => code);
    if (untouched.length === 0) return [];
    return [...visitsByTopic(ledger)].flatMap(([topic, times]) => {
      const due = dueFor(topic, ledger, view);
      const isFarAbove = times >= OVER_COVERAGE_FACTOR * Math.max(1, due);
      return isFarAbove ? [{ hamlet: ledger.hamlet.code, topic, times, due, untouched }] : [];
    });
  });
}

function visitsByTopic({ visits }: HamletLedger): ReadonlyMap<TopicCode, number> {
  const times = new Map<TopicCode, number>();
  for (const { placed } of visits) {
    countTopics(placed.activity.topics, times);
  }
  return times;
}

/** What the items that name the topic ask of the hamlet by now; an item for any content asks nothing of one topic. */
function dueFor(topic: TopicCode, { hamlet }: HamletLedger, { duties }: PeriodView): number {
  return duties
    .filter(({ item, hamlets }) => item.topics.length > 0 && hamlets.has(hamlet.code))
    .filter(({ item }) => matchesAnyCode(item.topics, [topic]))
    .reduce((sum, { due }) => sum + (due ?? 0), 0);
}

/** Counts each topic of a row once, even where the row names it twice. */
function countTopics(topics: readonly TopicCode[], times: Map<TopicCode, number>): void {
  topics.forEach((topic, i) => {
    if (topics.indexOf(topic) === i) times.set(topic, (times.get(topic) ?? 0) + 1);
  });
}
