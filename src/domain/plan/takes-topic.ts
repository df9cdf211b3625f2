import type { TopicCode } from '../ids';
import type { PlanItem } from './catalogues';
import { matchesAnyCode } from './code-pattern';

/** Whether a plan item asks for a content; one that names none takes any. */
export const takesTopic = ({ topics }: PlanItem, topic: TopicCode): boolean =>
  matchesAnyCode(topics, [topic]);
