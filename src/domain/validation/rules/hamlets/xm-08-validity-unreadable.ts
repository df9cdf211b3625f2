import { hamletError } from '../shared/rule-makers';
import { unreadableCell } from '../shared/unreadable-cell';

const FIELDS = ['validFrom', 'validTo'] as const;

/** Hiệu lực từ and Hiệu lực đến are days. */
export const xm08 = hamletError('XM-08', ({ fields }) =>
  FIELDS.flatMap((field) => unreadableCell(field, fields[field])),
);
