import { planError } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

const FIELDS = ['target', 'cost'] as const;

/** Chỉ tiêu and Kinh phí are numbers of zero or more. */
export const kh10 = planError('KH-10', ({ fields }) =>
  FIELDS.flatMap((field) => unreadableCell(field, fields[field])),
);
