import { criterionError } from '../shared/rule-makers';
import { missingCell } from '../shared/unreadable-cell';

const FIELDS = ['set', 'number'] as const;

/** A criterion is known by its set and number. */
export const tc01 = criterionError('TC-01', ({ fields }) =>
  FIELDS.flatMap((field) => missingCell(field, fields[field])),
);
