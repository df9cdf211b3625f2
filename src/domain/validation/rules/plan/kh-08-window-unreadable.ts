import { planError } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

const FIELDS = ['from', 'to'] as const;

/** Từ ngày and Đến ngày are days. */
export const kh08 = planError('KH-08', ({ fields }) =>
  FIELDS.flatMap((field) => unreadableCell(field, fields[field])),
);
