import type { RowTab } from '../../domain/tables/fields';
import { columnDefinition } from '../../workbook/workbook';
import { COLUMNS_ABSENT } from '../../wording/rows/saving';
import { headerName, tabLabel } from '../../wording/vi';
import type { Outcome } from '../ports/failure';
import { failure } from '../ports/failure';
import type { Ports } from '../ports/ports';
import type { TextByField } from '../rows/row-change';

/**
 * The refusal of a save that would put something into a column that is not there; null where each has its place. The
 * tab was read before, so this makes no call.
 */
export function refuseAbsent(
  { rows }: Pick<Ports, 'rows'>,
  tab: RowTab,
  typed: TextByField,
): Outcome<never> | null {
  const places = rows.columnsAt(tab);
  const absent = Object.entries(typed).filter(
    ([field, text]) =>
      text.trim() !== '' && places[field] === undefined && columnDefinition(tab, field)?.editor !== 'system',
  );
  if (absent.length === 0) return null;
  const headers = absent.map(([field]) => headerName(tab, field));
  return failure('structure', COLUMNS_ABSENT(tabLabel(tab), headers));
}
