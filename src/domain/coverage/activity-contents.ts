import type { CodeLists } from '../activities/code-lists';
import { eachOf } from '../activities/code-lists';
import type { TopicCode } from '../ids';
import type { Settings } from '../plan/settings';

/** Passes the contents that a row can bring: the first ones that it lists. */
export function eachTopicOf(
  topics: CodeLists<TopicCode>,
  at: number,
  { topicsAnActivity }: Settings,
  use: (topic: number) => void,
): void {
  let left = topicsAnActivity;
  eachOf(topics, at, (topic) => {
    if (left-- > 0) use(topic);
  });
}
