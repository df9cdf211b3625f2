import { valueOf } from '../../read';
import { planInfo } from '../shared/rule-makers';
import { NO_OBJECTION } from '../shared/object-to';
import { missingCell } from '../shared/unreadable-cell';

/** A target says what it counts. */
export const kh12 = planInfo('KH-12', ({ fields }) =>
  (valueOf(fields.target) ?? 0) > 0 ? missingCell('unit', fields.unit) : NO_OBJECTION,
);
