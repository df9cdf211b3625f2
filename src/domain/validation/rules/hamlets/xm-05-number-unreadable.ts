import { hamletError } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

const FIELDS = ['households', 'people'] as const;

/** Số hộ and Số khẩu are numbers of zero or more. */
export const xm05 = hamletError('XM-05', ({ fields }) =>
  FIELDS.flatMap((field) => unreadableCell(field, fields[field])),
);
