import { codeKey } from '../../../cells/code-index';
import { valueOf } from '../../../cells/read';
import type { WorkbookCheck } from '../../rule';
import { isDoneInForm } from '../shared/activity-row';
import { objectAt } from '../shared/object-to';

/** CT23/24 count the models of tab Gương, mô hình: an activity that builds or copies one (HT4) has its row there. */
export const modelWithoutEntry: WorkbookCheck<'activities'> = ({ activities, examples }) => {
  const linked = new Set(
    examples
      .filter(({ fields }) => valueOf(fields.kind) === 'model')
      .map(({ fields }) => codeKey(valueOf(fields.activity) ?? '')),
  );
  return activities
    .filter((row) => isDoneInForm(row, ['HT4']) && !linked.has(codeKey(valueOf(row.fields.code) ?? '\u0000')))
    .flatMap(({ row }) => objectAt(row, 'code'));
};
