import { planError } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

const FIELDS = ['target', 'cost'] as const;

/** Chỉ tiêu and Kinh phí are numbers of zero or more. */
export const kh10 = planError({
  id: 'KH-10',
  check: ({ fields }) => FIELDS.flatMap((field) => unreadableCell(field, fields[field])),
});
