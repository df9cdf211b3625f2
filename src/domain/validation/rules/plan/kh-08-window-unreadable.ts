import { planError } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

const FIELDS = ['from', 'to'] as const;

/** Từ ngày and Đến ngày are days. */
export const kh08 = planError({
  id: 'KH-08',
  check: ({ fields }) => FIELDS.flatMap((field) => unreadableCell(field, fields[field])),
});
