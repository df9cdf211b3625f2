import { valueOf } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { isFormOf } from '../../../activities/form-fields';
import { formOf, isDone } from '../shared/activity-row';
import { objectIf } from '../shared/object-to';

/** §6.0 R(a): a commune-wide activity of this form reaches only hamlets that are listed, and none is. */
export const listedFormWithoutHamlets: RowCheck<'activities'> = (row, context) => {
  const form = formOf(row, context);
  const { scope, hamlets } = row.fields;
  const wrong = isDone(row) && form?.reach === 'listed' && valueOf(scope) === 'communeWide';
  return objectIf(wrong && hamlets.state === 'blank' && !isFormOf(form.code, ['HT8']), 'hamlets');
};
