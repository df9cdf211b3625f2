import { formatDate } from '../../../text/format';
import { valueOf } from '../../../cells/read';
import type { RowCheck } from '../../rule';
import { objectTo } from '../shared/object-to';
import { unreadableCell } from '../shared/unreadable-cell';

const FIELDS = ['validFrom', 'validTo'] as const;

/** Hiệu lực từ and Hiệu lực đến are days in order. */
export const validity: RowCheck<'criteria'> = ({ fields }) => {
  const from = valueOf(fields.validFrom);
  const to = valueOf(fields.validTo);
  if (from !== null && to !== null && from > to)
    return objectTo('validTo', { problem: 'reversed', from: formatDate(from) });
  return FIELDS.flatMap((field) => unreadableCell(field, fields[field]));
};
