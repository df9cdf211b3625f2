import type { ReadRow } from '../../../reading/read-row';
import { valueOf } from '../../../cells/read';
import type { FieldObjection } from './object-to';

/** Of namesakes, those whose time in force meets that of the one before them. */
export function overlapsOf(
  namesakes: readonly ReadRow<'hamlets'>[],
): readonly (FieldObjection<'validFrom'> & { readonly row: number })[] {
  const inOrder = [...namesakes].sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  return inOrder.flatMap((row, index) => {
    const before = inOrder[index - 1];
    if (!before || startOf(row) > endOf(before)) return [];
    return { row: row.row, field: 'validFrom', facts: { rows: [String(before.row)] } };
  });
}

const startOf = ({ fields }: ReadRow<'hamlets'>): string => valueOf(fields.validFrom) ?? '';
const endOf = ({ fields }: ReadRow<'hamlets'>): string => valueOf(fields.validTo) ?? '9999-12-31';
