import { valueOr } from '../../read';
import { rowRule } from '../../rule';
import { isDoneInForm } from '../shared/activity-row';
import { objectIf } from '../shared/object-to';
import { isWebLink } from '../shared/web-link';

const FORMS = ['HT1.7', 'HT1.8'];

/** §1.7: a post on Zalo or Facebook shows its link. */
export const hd32 = rowRule({
  id: 'HD-32',
  tab: 'activities',
  severity: 'warning',
  check: (row) => {
    const evidence = valueOr(row.fields.evidence, []);
    const wrong = isDoneInForm(row, FORMS) && evidence.length > 0 && !evidence.some(isWebLink);
    return objectIf(wrong, 'evidence');
  },
});
