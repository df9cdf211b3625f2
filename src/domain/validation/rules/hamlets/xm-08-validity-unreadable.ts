import { rowRule } from '../../rule';
import { unreadableCell } from '../shared/unreadable-cell';

const FIELDS = ['validFrom', 'validTo'] as const;

/** Hiệu lực từ and Hiệu lực đến are days. */
export const xm08 = rowRule({
  id: 'XM-08',
  tab: 'hamlets',
  severity: 'error',
  check: ({ fields }) => FIELDS.flatMap((field) => unreadableCell(field, fields[field])),
});
