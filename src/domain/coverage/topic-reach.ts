import type { TopicCode } from '../ids';
import { matchesAnyCode } from '../plan/code-pattern';
import { eachOf } from '../activities/code-lists';
import type { Credit, OverCoverage, TopicReach } from './coverage';
import type { HamletLedger } from './hamlet-ledger';
import { creditFor } from './hamlet-ledger';
import { isDue } from './metrics/content-coverage';
import type { PeriodView } from './period-view';

/** A topic is told far above plan where it is told this many times as often as the plan asks (at least once). */
const OVER_COVERAGE_FACTOR = 3;

/** How far each topic of the catalogue has come, in the order of tab Nội dung. */
export function topicReach({ book, ledgers, counting }: PeriodView): readonly TopicReach[] {
  const { topics } = counting.index;
  const activities = new Uint32Array(topics.codes.length);
  for (const { at } of counting.counted) {
    eachOf(topics, at, (topic) => (activities[topic] = (activities[topic] ?? 0) + 1));
  }
  return book.topics.map(({ code }): TopicReach => {
    const cells: Record<Credit, number> = { direct: 0, indirect: 0, none: 0 };
    for (const ledger of ledgers) {
      cells[creditFor(ledger, code)] += 1;
    }
    return {
      topic: code,
      ...cells,
      activities: activities[topics.numberOf.get(code) ?? -1] ?? 0,
    };
  });
}

/** Topics repeated at a hamlet far above plan while required ones that are due have had nothing there. */
export function overCoverage(view: PeriodView): readonly OverCoverage[] {
  return view.ledgers.flatMap((ledger) => {
    const untouched = view.book.topics
      .filter((topic) => topic.required && isDue(topic, view.state))
      .map(({ code }) => code)
      .filter((code) => creditFor(ledger, code) === 'none');
    if (untouched.length === 0) return [];
    return ledger.topics.codes.flatMap((topic, number) => {
      const times = ledger.timesMet[number] ?? 0;
      if (times < OVER_COVERAGE_FACTOR) return [];
      const due = dueFor(topic, ledger, view);
      const isFarAbove = times >= OVER_COVERAGE_FACTOR * Math.max(1, due);
      return isFarAbove ? [{ hamlet: ledger.hamlet.code, topic, times, due, untouched }] : [];
    });
  });
}

/** What the items that name the topic ask of the hamlet by now; an item for any content asks nothing of one topic. */
function dueFor(topic: TopicCode, { hamlet }: HamletLedger, { duties }: PeriodView): number {
  return duties
    .filter(({ item, hamlets }) => item.topics.length > 0 && hamlets.has(hamlet.code))
    .filter(({ item }) => matchesAnyCode(item.topics, [topic]))
    .reduce((sum, { due }) => sum + (due ?? 0), 0);
}
