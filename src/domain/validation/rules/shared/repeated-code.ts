import { valueOf } from '../../read';
import type { Read } from '../../read';
import { codeKey } from '../../reading/code-index';
import type { FieldObjection } from './object-to';
import { objectAt } from './object-to';
import { otherRows, rowsWithRepeatedKey } from './repeated-key';

interface CodedRow {
  readonly row: number;
  readonly fields: { readonly code: Read<string> };
}

/** Every row whose code stands on another row too: neither can be told from the other. */
export function repeatedCodes(
  rows: readonly CodedRow[],
): readonly (FieldObjection<'code'> & { readonly row: number })[] {
  const keyOf = ({ fields }: CodedRow): string | null => {
    const code = valueOf(fields.code);
    return code === null ? null : codeKey(code);
  };
  return rowsWithRepeatedKey(rows, keyOf).flatMap(({ item, others }) =>
    objectAt(item.row, 'code', otherRows(others)),
  );
}
