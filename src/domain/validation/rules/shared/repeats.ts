import { codeKey } from '../../../cells/code-index';
import type { Read } from '../../../cells/read';
import { valueOf } from '../../../cells/read';
import type { CheckedTab } from '../../../reading/read-row';
import type { ReadTables } from '../../rule';
import type { FieldObjection } from './object-to';
import { objectAt } from './object-to';
import { otherRows, rowsWithRepeatedKey } from './repeated-key';

type Comparison<F extends string> = (
  tables: ReadTables,
) => readonly (FieldObjection<F> & { readonly row: number })[];

/** Every row whose key stands on another row too: neither can be told from the other. */
export const repeats =
  <R extends { readonly row: number }, F extends string>(
    rowsOf: (tables: ReadTables) => readonly R[],
    field: F,
    keyOf: (row: R) => string | null,
  ): Comparison<F> =>
  (tables) =>
    rowsWithRepeatedKey(rowsOf(tables), keyOf).flatMap(({ item, others }) =>
      objectAt(item.row, field, otherRows(others)),
    );

interface CodedRow {
  readonly row: number;
  readonly fields: { readonly code: Read<string> };
}
type CodedTab = Exclude<CheckedTab, 'officers' | 'criteria' | 'settings'>;

function keyOfCode({ fields }: CodedRow): string | null {
  const code = valueOf(fields.code);
  return code === null ? null : codeKey(code);
}

/** Codes that stand on more than one row of the tab. */
export const repeatedCodes = (tab: CodedTab): Comparison<'code'> =>
  repeats((tables): readonly CodedRow[] => tables[tab], 'code', keyOfCode);
