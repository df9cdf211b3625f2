import { valueOf } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { NO_OBJECTION, objectTo } from '../shared/object-to';

/** §6.0: an activity gives credit for the first contents only; the mend keeps those and waits for a yes. */
export const tooManyTopics: RowCheck<'activities'> = ({ fields }, { catalogue }) => {
  const most = catalogue.lists.settings.topicsAnActivity;
  const topics = [...new Set(valueOf(fields.topics))];
  if (topics.length <= most) return NO_OBJECTION;
  const kept = topics.slice(0, most);
  return objectTo(
    'topics',
    { most, count: topics.length, kept, dropped: topics.slice(most) },
    { value: kept.join('; '), certain: false },
  );
};
