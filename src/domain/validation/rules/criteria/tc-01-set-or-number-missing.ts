import { rowRule } from '../../rule';
import { missingCell } from '../shared/unreadable-cell';

const FIELDS = ['set', 'number'] as const;

/** A criterion is known by its set and number. */
export const tc01 = rowRule({
  id: 'TC-01',
  tab: 'criteria',
  severity: 'error',
  check: ({ fields }) => FIELDS.flatMap((field) => missingCell(field, fields[field])),
});
