import { formsNeeding } from '../../../activities/form-fields';
import { rowRule } from '../../rule';
import { isDoneInForm } from '../shared/activity-row';
import { NO_OBJECTION } from '../shared/object-to';
import { missingCell } from '../shared/unreadable-cell';

/** §1.7: a model (HT4) says whether it is new, kept up or replicated. */
export const hd35 = rowRule({
  id: 'HD-35',
  tab: 'activities',
  severity: 'warning',
  check: (row) =>
    isDoneInForm(row, formsNeeding('stage')) ? missingCell('stage', row.fields.stage) : NO_OBJECTION,
});
