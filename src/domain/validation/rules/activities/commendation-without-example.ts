import { valueOf } from '../../../cells/read';
import { codeKey } from '../../../cells/code-index';
import type { WorkbookCheck } from '../../rule';
import { isDoneInForm } from '../shared/activity-row';
import { objectAt } from '../shared/object-to';

/** §1.7: a commendation (HT5.2) names at least one collective or person in Gương, mô hình. */
export const commendationWithoutExample: WorkbookCheck<'activities'> = ({ activities, examples }) => {
  const linked = new Set(examples.map(({ fields }) => codeKey(valueOf(fields.activity) ?? '')));
  return activities
    .filter(
      (row) => isDoneInForm(row, ['HT5.2']) && !linked.has(codeKey(valueOf(row.fields.code) ?? '\u0000')),
    )
    .flatMap(({ row }) => objectAt(row, 'code'));
};
