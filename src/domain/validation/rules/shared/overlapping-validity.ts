import { communeKey } from '../../../hamlets/hamlet-label';
import type { ReadRow } from '../../../reading/read-row';
import { valueOf } from '../../../cells/read';
import type { FieldObjection } from './object-to';

/** Of namesakes, those whose time in force meets that of one before them that nothing tells them from. */
export function overlapsOf(
  namesakes: readonly ReadRow<'hamlets'>[],
): readonly (FieldObjection<'validFrom'> & { readonly row: number })[] {
  const inOrder = [...namesakes].sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  return inOrder.flatMap((row, index) => {
    const before = inOrder
      .slice(0, index)
      .find((each) => startOf(row) <= endOf(each) && !areToldByCommune(row, each));
    if (before === undefined) return [];
    return { row: row.row, field: 'validFrom', facts: { rows: [String(before.row)] } };
  });
}

const startOf = ({ fields }: ReadRow<'hamlets'>): string => valueOf(fields.validFrom) ?? '';
const endOf = ({ fields }: ReadRow<'hamlets'>): string => valueOf(fields.validTo) ?? '9999-12-31';

/** «Tân Lập (Khôi Kỳ)» and «Tân Lập (Mỹ Yên)»: a blank Xã cũ tells nothing. */
function areToldByCommune(a: ReadRow<'hamlets'>, b: ReadRow<'hamlets'>): boolean {
  const [one, other] = [a, b].map(({ fields }) => valueOf(fields.formerCommune));
  return typeof one === 'string' && typeof other === 'string' && communeKey(one) !== communeKey(other);
}
