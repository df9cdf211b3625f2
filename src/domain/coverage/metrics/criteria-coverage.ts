import type { HamletLedger } from '../hamlet-ledger';
import type { LedgerView } from '../period-view';
import type { TopicSumFacts } from './content-coverage';
import { isDue, topicSum } from './content-coverage';
import type { Metric } from './metric';

/** TC, tiêu chí người dân: Σ s / n over people-facing topics that are due, all alike; null where there are none. */
export function criteriaCoverage(ledger: HamletLedger, { book, state }: LedgerView): Metric<TopicSumFacts> {
  const peopleFacing = book.topics.filter((topic) => topic.peopleFacing && isDue(topic, state));
  return topicSum(
    peopleFacing.map(({ code }) => ({ topic: code, weight: 1 })),
    ledger,
    book.settings.indirectFactor,
  );
}
