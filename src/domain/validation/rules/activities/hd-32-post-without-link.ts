import { valueOr } from '../../read';
import { activityWarning } from '../shared/rule-makers';
import type { ActivityRow } from '../shared/activity-row';
import { isDoneInForm } from '../shared/activity-row';
import { saysNone } from '../shared/no-evidence';
import { objectIf } from '../shared/object-to';
import { isBrokenLink, isWebLink } from '../../../text/web-link';

const FORMS = ['HT1.7', 'HT1.8'];

/** Whether the row tells of a post: HD-32 then speaks of its link, and HD-26 need not. */
export const isPost = (row: ActivityRow): boolean => isDoneInForm(row, FORMS);

/** §1.7: a post on Zalo or Facebook shows its link. */
export const hd32 = activityWarning('HD-32', (row) => {
  const evidence = valueOr(row.fields.evidence, []);
  const wrong =
    isPost(row) &&
    !evidence.every(saysNone) &&
    !evidence.some((line) => isWebLink(line) || isBrokenLink(line));
  return objectIf(wrong, 'evidence');
});
