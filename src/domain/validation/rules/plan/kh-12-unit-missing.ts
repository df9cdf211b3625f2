import { valueOf } from '../../read';
import { rowRule } from '../../rule';
import { NO_OBJECTION } from '../shared/object-to';
import { missingCell } from '../shared/unreadable-cell';

/** A target says what it counts. */
export const kh12 = rowRule({
  id: 'KH-12',
  tab: 'plan',
  severity: 'info',
  check: ({ fields }) =>
    (valueOf(fields.target) ?? 0) > 0 ? missingCell('unit', fields.unit) : NO_OBJECTION,
});
