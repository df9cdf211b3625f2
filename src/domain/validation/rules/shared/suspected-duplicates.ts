import type { Activity } from '../../../activities/activity';
import { duplicateGroups, unconfirmedDuplicates } from '../../../coverage/duplicates';

/** Done rows that do not count as duplicates, each with the row that counts in its place. */
export function suspectedDuplicates(
  activities: readonly Activity[],
): readonly { readonly activity: Activity; readonly of: Activity }[] {
  const done = activities.filter(({ status }) => status === 'done');
  const suspects = unconfirmedDuplicates(done);
  return duplicateGroups(done).flatMap((group) => {
    const [first, ...later] = group;
    if (!first) return [];
    return later.filter((activity) => suspects.has(activity)).map((activity) => ({ activity, of: first }));
  });
}
