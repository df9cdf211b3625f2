import { formsNeeding } from '../../../activities/form-fields';
import { activityWarning } from '../shared/rule-makers';
import { isDoneInForm } from '../shared/activity-row';
import { NO_OBJECTION } from '../shared/object-to';
import { missingCell } from '../shared/unreadable-cell';

const FORMS = formsNeeding('householdsAttending');

/** §1.7: meetings at the hamlet (HT2.2, HT3.3) count households; §6 TH needs them. */
export const hd28 = activityWarning('HD-28', (row) => {
  const { householdsAttending, householdsByHamlet } = row.fields;
  const given = householdsByHamlet.state !== 'blank';
  return given || !isDoneInForm(row, FORMS)
    ? NO_OBJECTION
    : missingCell('householdsAttending', householdsAttending);
});
