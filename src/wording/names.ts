import type { FieldOf, RowTab, TabKey } from '../domain/tables/fields';
import { columnsOf, tabName } from '../workbook/workbook';

/** Header of a field as users see it. */
export function headerName(tab: RowTab, field: string): string {
  return headersOf(tab).get(field) ?? field;
}

/** Name of a tab as users see it. */
export const tabLabel = (tab: TabKey): string => tabName(tab);

const headersByTab = new Map<RowTab, ReadonlyMap<string, string>>();

function headersOf(tab: RowTab): ReadonlyMap<string, string> {
  const known = headersByTab.get(tab);
  if (known) return known;
  const columns = columnsOf(tab) as readonly (readonly [FieldOf<RowTab>, { readonly header: string }])[];
  const headers = new Map<string, string>(columns.map(([field, { header }]) => [field, header]));
  headersByTab.set(tab, headers);
  return headers;
}
